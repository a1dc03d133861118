import { pace } from '../../bot/delivery/pace';

const second = 1_000;

/** An instance with a clock that is set by hand; who waits lets the time pass. */
function instance() {
  let now = 0;
  const sleep = async (ms: number) => {
    now += ms;
  };
  return { ...pace({ now: () => now, sleep }), goTo: (at: number) => (now = at) };
}
const channel = { tenantId: 'tenant', conversationId: 'channel' };
/** One of many channels of a tenant. */
const nth = (number: number, tenantId = 'tenant') => ({ tenantId, conversationId: `channel-${number}` });

/** Everybody who wants to send comes back when they were told to, until they may; gives how often each was put off. */
function queue(wanting: number) {
  const one = instance();
  const coming = Array.from({ length: wanting }, () => ({ at: 0, putOff: 0, sentAt: -1 }));
  for (let left = coming; left.length > 0; left = coming.filter((some) => some.sentAt < 0)) {
    const [next] = left.sort((a, b) => a.at - b.at);
    if (!next) break;
    one.goTo(next.at);
    const wait = one.take(channel);
    if (wait === 0) next.sentAt = next.at;
    else {
      // As it is in use: a little later than told, never earlier.
      next.at += wait + 20;
      next.putOff += 1;
    }
  }
  return coming;
}

/** A sweep that sends as fast as it may, for so long; gives when it sent. */
async function sweeps(ms: number, to: (count: number) => typeof channel) {
  const one = instance();
  const sweep = one.sweeping(Number.POSITIVE_INFINITY);
  const times: number[] = [];
  while (one.now() < ms) {
    const wait = sweep.take(to(times.length));
    if (wait === 0) times.push(one.now());
    // Where it is for long, a later run comes for it.
    else if (!(await sweep.waited(wait))) one.goTo(one.now() + wait);
  }
  return times;
}
const busiest = (times: readonly number[], ms: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + ms).length));

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
    const one = instance();
    for (let n = 0; n < 8; n += 1) one.take(channel);
    expect(one.take(channel)).toBeGreaterThan(0);
    expect(one.take(channel, 1, 'answer')).toBe(0);
  });

  it('counts a thread for its channel', () => {
    const one = instance();
    for (let n = 0; n < 4; n += 1) one.take({ ...channel, conversationId: `channel;messageid=${n}` });
    expect(one.take(channel)).toBeGreaterThan(0);
  });

  it('leaves other instances their part of what a tenant may', () => {
    const one = instance();
    const sent = Array.from({ length: 60 }, (_, n) => one.take(nth(n))).filter((wait) => wait === 0);
    expect(sent).toHaveLength(20);
    expect(one.take(nth(0, 'another tenant'))).toBe(0);
    expect(one.take(nth(99), 1, 'answer')).toBe(0);
    one.goTo(second);
    expect(one.take(nth(99))).toBe(0);
  });
});

describe('the run of the timer', () => {
  it('uses a tenant up to 99 % of what Teams allows, and never more', async () => {
    const times = await sweeps(60 * second, (count) => nth(count % 100));
    expect(busiest(times, second)).toBeLessThanOrEqual(50);
    expect(times.length).toBeGreaterThanOrEqual(60 * 50 * 0.99);
  });

  it.each([
    [1 * second, 7],
    [2 * second, 8],
    [30 * second, 60],
    [3600 * second, 1800],
  ])('sends in no %i ms more than %i to one conversation', async (ms, most) => {
    const times = await sweeps(4000 * second, () => channel);
    // An answer finds room at any moment.
    expect(busiest(times, ms)).toBeLessThan(most);
    expect(times.length).toBeGreaterThan(1800 * 0.9);
  });

  it('lets an answer go first where the tenant is full', async () => {
    const one = instance();
    const sweep = one.sweeping(Number.POSITIVE_INFINITY);
    for (let n = 0; n < 50; n += 1) sweep.take(nth(n));
    expect(one.take(nth(50), 1, 'answer')).toBeLessThan(sweep.take(nth(51)));
  });

  it('waits within its time only', async () => {
    const sweep = instance().sweeping(10 * second);
    expect(await sweep.waited(11 * second)).toBe(false);
    expect(await sweep.waited(4 * second)).toBe(true);
    expect(await sweep.waited(7 * second)).toBe(false);
    expect(await instance().waited(1)).toBe(false);
  });
});

describe('a 429', () => {
  it('lets nobody go there before Teams said to come back', () => {
    const one = instance();
    one.hold(channel, 5 * second);
    expect(one.take(channel)).toBe(5 * second);
    expect(one.take({ ...channel, conversationId: 'elsewhere' })).toBe(0);
    one.goTo(5 * second);
    expect(one.take(channel)).toBe(0);
  });

  it('is the tenant’s when that is fuller than the conversation, or when a second conversation gets one', () => {
    const full = instance();
    const sweep = full.sweeping(Number.POSITIVE_INFINITY);
    for (let n = 0; n < 40; n += 1) sweep.take(nth(n));
    full.hold(nth(1), 5 * second);
    expect(full.take(nth(99), 1, 'answer')).toBe(5 * second);

    const unlucky = instance();
    unlucky.hold(nth(1), 5 * second);
    unlucky.hold(nth(1), 5 * second);
    expect(unlucky.take(nth(3))).toBe(0);
    unlucky.hold(nth(2), 5 * second);
    expect(unlucky.take(nth(3))).toBe(5 * second);
    expect(unlucky.take(nth(3, 'another tenant'))).toBe(0);
  });
});

it('forgets what is over: it does not grow with the conversations it has seen', () => {
  const one = instance();
  for (let hour = 0; hour < 5; hour += 1) {
    for (let n = 0; n < 1000; n += 1) {
      one.goTo(hour * 3_700 * second + n * 100);
      const to = nth(n, `tenant ${n}`);
      one.take({ ...to, conversationId: `${hour} ${n}` });
      one.hold(to, second);
    }
    expect(one.size()).toBeLessThan(3_200);
  }
  one.goTo(6 * 3_700 * second);
  one.take(channel);
  expect(one.size()).toBeLessThanOrEqual(3);
});
