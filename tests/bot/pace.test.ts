import { pace } from '../../bot/delivery/pace';

const second = 1_000;

/** Everybody who wants to send comes back when they were told to, until they may; gives how often each was put off. */
function queue(wanting: number) {
  const one = pace();
  const coming = Array.from({ length: wanting }, () => ({ at: 0, putOff: 0, sentAt: -1 }));
  for (let left = coming; left.length > 0; left = coming.filter((some) => some.sentAt < 0)) {
    const [next] = left.sort((a, b) => a.at - b.at);
    if (!next) break;
    const wait = one.take('channel', next.at);
    if (wait === 0) next.sentAt = next.at;
    else {
      // As it is in use: a little later than told, never earlier.
      next.at += wait + 20;
      next.putOff += 1;
    }
  }
  return coming;
}

describe('keeping to what Teams allows', () => {
  it('lets a few go at once', () => {
    expect(queue(4).every((one) => one.sentAt === 0)).toBe(true);
  });

  it.each([
    [1 * second, 4],
    [2 * second, 5],
    [30 * second, 35],
  ])('sends in no %i ms more than %i', (ms, most) => {
    const times = queue(60).map((one) => one.sentAt);
    for (const from of times)
      expect(times.filter((time) => time >= from && time < from + ms).length).toBeLessThanOrEqual(most);
  });

  it('puts off everyone who waits about once, however many wait: each is told a time of their own', () => {
    const putOff = queue(30).map((one) => one.putOff);
    expect(Math.max(...putOff)).toBeLessThanOrEqual(2);
  });

  it('lets an answer go before deliveries that wait', () => {
    const one = pace();
    for (let n = 0; n < 8; n += 1) one.take('channel', 0);
    expect(one.take('channel', 0)).toBeGreaterThan(0);
    expect(one.take('channel', 0, 1, 'answer')).toBe(0);
  });

  it('lets nobody go before Teams said to come back', () => {
    const one = pace();
    one.hold('channel', 5 * second);
    expect(one.take('channel', 0)).toBe(5 * second);
    expect(one.take('elsewhere', 0)).toBe(0);
    expect(one.take('channel', 5 * second)).toBe(0);
  });
});
