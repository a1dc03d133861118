import { memberId, type Notice, type TellingItem, tellingId } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { aDecision, aMember } from '../documents';
import { coalitionId, deliveringAlone } from './delivering-alone';

/** Half past nine in the region. */
const tuesday = '2026-03-17T08:30:00.000Z';
const member = aMember({ coalitionId });
const { person } = member;
/** A week ago: it is asked today whether it was taken back. */
const at = '2026-03-10T09:30:00.000Z';
const decision = aDecision({ coalitionId, createdAt: at, versions: [{ number: 1, text: 'Advies.', at, by: person }] });
const told: Extract<Notice, { kind: 'tell' }> = { kind: 'tell', id: 'tell', due: tuesday, to: person, what: 'telling' };

/** A coalition in which one person is to be asked about a decision. */
async function asking(sending?: () => Promise<unknown>) {
  const organisation = {
    id: 'dordrecht',
    name: 'Gemeente Dordrecht',
    kind: 'municipality' as const,
    seat: 'table' as const,
    backingBody: { name: 'college' },
    inRound: true,
    alsoKnownAs: [],
  };
  const alone = await deliveringAlone({
    start: tuesday,
    coalition: { organisations: [organisation] },
    ...(sending && { sending }),
  });
  const { store } = alone;
  await store.create({ ...member, id: memberId(person.id) });
  const mention = { ...told, what: 'condition-unmet', params: { title: decision.title, organisation: 'VGZ' } };
  await store.create({ ...decision, notices: [mention] });
  return {
    ...alone,
    /** What that person was told, or is still to be told, of a day. */
    async telling(date: string, notice: Partial<typeof told> = {}, more: readonly TellingItem[] = []): Promise<string> {
      const id = tellingId(date, person.id);
      const item = {
        topic: 'take-back',
        document: decision.id,
        organisationId: 'dordrecht',
        on: '2026-03-17',
      } as const;
      await store.create({
        ...decision,
        id,
        kind: 'telling',
        state: notice.done ? 'told' : 'waiting',
        date,
        to: person,
        about: [{ ...item, late: false }, ...more],
        notices: [{ ...told, ...notice }],
      });
      return id;
    },
    answers: () =>
      perform(store, {
        coalitionId,
        action: 'report-mandate',
        input: { decision: decision.id, state: 'agreed' },
        actor: { person, guest: false },
        request: 'r1',
        now: alone.now(),
      }),
  };
}

describe('what was held up since yesterday', () => {
  it('is told where nothing else was that day', async () => {
    const { telling, delivers, sent } = await asking();
    await delivers(await telling('2026-03-16'));
    expect(sent).toHaveLength(1);
  });

  it('does not come on top of what was told today, but the next working morning', async () => {
    const { telling, delivers, sent, stored } = await asking();
    await telling('2026-03-17', { claimed: tuesday, done: tuesday });
    const id = await telling('2026-03-16');
    await delivers(id);
    expect(sent).toEqual([]);
    expect((await stored(id))?.notices).toMatchObject([{ due: '2026-03-18T08:00:00.000Z' }]);
  });
});

describe('what is no longer so when it is told', () => {
  it('is left out, and known to be', async () => {
    const { telling, delivers, sent, stored } = await asking();
    const over = { topic: 'take-back', document: 'decision:gone', on: '2026-03-17', late: false } as const;
    const id = await telling('2026-03-17', {}, [over]);
    await delivers(id);
    expect(sent).toHaveLength(1);
    expect(await stored(id)).toMatchObject({
      state: 'told',
      about: [{ topic: 'take-back' }, { ...over, left: 'over' }],
    });
  });
});

describe('what somebody does while a message about it is on its way', () => {
  it('is kept, and so is that the message went out', async () => {
    let answers: () => Promise<unknown> = async () => undefined;
    const table = await asking(() => answers());
    answers = table.answers;
    await table.delivers(decision.id);
    expect(table.sent).toHaveLength(1);
    const document = await table.stored(decision.id);
    expect(document).toMatchObject({ mandates: [{ state: 'agreed' }] });
    expect(document?.notices.find(({ id }) => id === told.id)).toMatchObject({ done: tuesday });
  });
});
