import type { DecisionRule, Mandate } from '../../../domain/documents';
import { outcomeOf } from '../../../domain/outcome';
import { aDecision } from '../../documents';
import { advice, aTable, refusalOf } from './table';

const letters: Record<string, Partial<Mandate>> = {
  o: { state: 'open' },
  s: { state: 'submitted', bodyDate: '2026-04-01' },
  a: { state: 'agreed' },
  c: { state: 'conditional', condition: { text: 'Mits.', met: false } },
  m: { state: 'conditional', condition: { text: 'Mits.', met: true } },
  d: { state: 'declined', reason: 'Nee.' },
  r: { state: 'released' },
};

/** A decision with one mandate a letter: open, submitted, agreed, condition, met, declined, released. */
const answered = (rule: DecisionRule, answers: string) =>
  aDecision({
    rule,
    deadline: '2026-05-01',
    mandates: [...answers].map((letter, n) => ({
      organisationId: `organisation-${n}`,
      state: 'open',
      version: 1,
      trace: [],
      ...letters[letter],
    })),
  });

describe('the outcome follows from the mandates and the rule', () => {
  const before = '2026-05-01';
  const after = '2026-05-02';
  test.each<[DecisionRule, string, string, string]>([
    // unanimous: all agreed or condition met; the first decline lapses it; late is overdue, not lapsed.
    ['unanimous', 'aaaa', before, 'ratified'],
    ['unanimous', 'aama', before, 'ratified'],
    ['unanimous', 'aaca', before, 'open'],
    ['unanimous', 'aaoa', after, 'open'],
    ['unanimous', 'aada', before, 'lapsed'],
    ['unanimous', 'oood', before, 'lapsed'],
    ['unanimous', 'aara', before, 'ratified'],
    ['unanimous', 'rrrr', before, 'lapsed'],
    // no-objection: silence agrees once the deadline day is over; unmet conditions block; a decline lapses it.
    ['no-objection', 'aoos', before, 'open'],
    ['no-objection', 'aoos', after, 'ratified'],
    ['no-objection', 'oooo', after, 'ratified'],
    ['no-objection', 'aooc', after, 'open'],
    ['no-objection', 'aoom', after, 'ratified'],
    ['no-objection', 'aood', before, 'lapsed'],
    ['no-objection', 'aaaa', before, 'ratified'],
    ['no-objection', 'rrrr', after, 'lapsed'],
    // majority: more than half of those asked; lapsed once that cannot be reached.
    ['majority', 'aaoo', before, 'open'],
    ['majority', 'aaao', before, 'ratified'],
    ['majority', 'aamo', before, 'ratified'],
    ['majority', 'aaco', after, 'open'],
    ['majority', 'ddoo', before, 'lapsed'],
    ['majority', 'ddooo', before, 'open'],
    ['majority', 'dddoo', before, 'lapsed'],
    ['majority', 'aaor', before, 'ratified'],
    ['majority', 'd', before, 'lapsed'],
    ['majority', 'oo', after, 'open'],
  ])('%s with %s on %s is %s', (rule, answers, today, state) => {
    expect(outcomeOf(answered(rule, answers), today).state).toBe(state);
  });

  it('is overdue past the deadline, not lapsed', () => {
    expect(outcomeOf(answered('unanimous', 'aaos'), before)).toMatchObject({ overdue: false, open: 2 });
    expect(outcomeOf(answered('unanimous', 'aaos'), after)).toMatchObject({ state: 'open', overdue: true, open: 2 });
  });

  it('counts silence apart from agreement, and waits for the silent no longer', () => {
    const blocked = outcomeOf(answered('no-objection', 'asoc'), after);
    expect(blocked).toMatchObject({ agreed: 1, silent: 2, open: 0, conditions: 1, stillNeeded: 1 });
  });

  it('says what would still change it', () => {
    expect(outcomeOf(answered('unanimous', 'aaco'), before)).toMatchObject({ stillNeeded: 2, declinesToLapse: 1 });
    expect(outcomeOf(answered('majority', 'adooo'), before)).toMatchObject({ stillNeeded: 2, declinesToLapse: 2 });
    expect(outcomeOf(answered('no-objection', 'aooo'), before)).toMatchObject({
      stillNeeded: 0,
      declinesToLapse: 1,
      silenceRatifiesAfter: '2026-05-01',
    });
    expect(outcomeOf(answered('no-objection', 'aooc'), before).silenceRatifiesAfter).toBeUndefined();
    expect(outcomeOf(answered('unanimous', 'aaaa'), before)).toMatchObject({ stillNeeded: 0, declinesToLapse: 0 });
  });

  it('asks nobody again and leaves the released out', () => {
    expect(outcomeOf(answered('majority', 'aorr'), before)).toMatchObject({ of: 2, agreed: 1, released: 2, open: 1 });
  });
});

async function asked(rule: DecisionRule) {
  const table = await aTable();
  const input = { ...advice, rule, askAll: false, asked: 'dordrecht,sliedrecht,vgz' };
  const { id } = await table.does('secretary', 'record-decision', input);
  const report = (name: string, state: string, rest: object = {}) =>
    table.does(name, 'report-mandate', { decision: id, state, ...rest });
  const meet = (name: string, organisation: string, met: boolean | string = true, rest: object = {}) =>
    table.does(name, 'meet-condition', { decision: id, organisation, met, ...rest });
  return { ...table, id, report, meet };
}

describe('what follows from the outcome', () => {
  it('is ratified with the last agreement: the card, the trace and the chair say so', async () => {
    const { report } = await asked('unanimous');
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    const decision = await report('vera', 'agreed');
    expect(decision).toMatchObject({ state: 'ratified', closedAt: '2026-03-12T09:30:00.000Z' });
    expect(decision.trace.at(-1)).toMatchObject({ what: 'decision-ratified', as: 'system', by: { id: 'system' } });
    expect(decision.notices.filter((one) => one.kind === 'tell')).toMatchObject([
      { to: { name: 'chair' }, what: 'decision-ratified', params: { title: advice.title } },
    ]);
  });

  it('lapses with a decline, and the chair is told', async () => {
    const { report } = await asked('unanimous');
    const decision = await report('daan', 'declined', { reason: 'Geen geld.' });
    expect(decision.state).toBe('lapsed');
    expect(decision.notices.some((one) => one.kind === 'tell' && one.what === 'decision-lapsed')).toBe(true);
  });

  it('tells nobody that somebody is late', async () => {
    const { at, sweep, decision, id } = await asked('unanimous');
    at('2026-06-01');
    await sweep();
    expect((await decision(id)).state).toBe('open');
    expect((await decision(id)).notices.some((one) => one.kind === 'tell')).toBe(false);
  });

  it('shows the card once, however many answers came before it was shown', async () => {
    const { report, decision, id } = await asked('majority');
    await report('daan', 'submitted', { bodyDate: '2026-04-01' });
    await report('sem', 'submitted', { bodyDate: '2026-04-01' });
    await report('vera', 'submitted', { bodyDate: '2026-04-01' });
    const shows = (await decision(id)).notices.filter((one) => one.kind === 'show');
    expect(shows.map((one) => one.post === true)).toEqual([true, false]);
  });
});

describe('silence', () => {
  it('agrees after the deadline day, in the coalition’s time zone, when nobody objected', async () => {
    const { at, sweep, decision, id, report } = await asked('no-objection');
    await report('daan', 'agreed');
    expect((await decision(id)).notices.filter((one) => one.kind === 'apply')).toMatchObject([
      { action: 'settle-decision', target: id, due: '2026-05-01T22:00:00.000Z' },
    ]);
    at('2026-05-01T21:59:00.000Z');
    await sweep();
    expect((await decision(id)).state).toBe('open');
    at('2026-05-01T22:05:00.000Z');
    await sweep();
    expect(await decision(id)).toMatchObject({ state: 'ratified', closedAt: '2026-05-01T22:00:00.000Z' });
    await sweep();
    expect((await decision(id)).trace.filter((one) => one.what === 'decision-ratified')).toHaveLength(1);
  });

  it('has agreed after the deadline even before anything wrote it down', async () => {
    const { at, report } = await asked('no-objection');
    at('2026-05-03');
    expect(await refusalOf(report('sem', 'declined', { reason: 'Te laat gezien.' }))).toMatchObject({
      code: 'decision-closed',
      state: 'ratified',
      closedAt: '2026-05-01T22:00:00.000Z',
      closedOn: '2026-05-02',
    });
  });

  it('waits for the chair while a condition is not met', async () => {
    const { at, sweep, decision, id, report, meet } = await asked('no-objection');
    await report('daan', 'conditional', { condition: 'Na de begroting.' });
    at('2026-05-03');
    await sweep();
    expect((await decision(id)).state).toBe('open');
    expect(await meet('chair', 'dordrecht')).toMatchObject({
      state: 'ratified',
      closedAt: '2026-05-03T10:00:00.000Z',
    });
  });

  it('agrees later when the deadline is extended, planned once', async () => {
    const { at, sweep, decision, id, does } = await asked('no-objection');
    await does('secretary', 'extend-deadline', { decision: id, deadline: '2026-11-02' });
    const planned = (await decision(id)).notices.filter((one) => one.kind === 'apply');
    expect(planned.map((one) => one.due)).toEqual(['2026-11-02T23:00:00.000Z']);
    at('2026-05-03');
    await sweep();
    expect((await decision(id)).state).toBe('open');
    at('2026-11-03');
    await sweep();
    expect((await decision(id)).state).toBe('ratified');
  });

  it('is settled by the table itself only; no person can', async () => {
    const { id, does } = await asked('no-objection');
    expect(await refusalOf(does('chair', 'settle-decision', { decision: id }))).toMatchObject({
      code: 'unknown-action',
    });
  });
});

describe('a condition', () => {
  it('counts as agreed only once the chair marks it met', async () => {
    const { report, meet, decision, id } = await asked('unanimous');
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    expect((await decision(id)).state).toBe('open');
    const ratified = await meet('chair', 'VGZ', 'true');
    expect(ratified.state).toBe('ratified');
    expect(ratified.mandates.find((one) => one.organisationId === 'vgz')?.trace.at(-1)).toMatchObject({
      what: 'meet-condition',
      as: 'chair',
      details: { met: true, condition: 'Met een plafond.' },
    });
  });

  it('is marked by nobody but the chair, not even the secretary or who set it', async () => {
    const { report, meet } = await asked('unanimous');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    for (const name of ['secretary', 'vera', 'guest', 'outsider'])
      expect(await refusalOf(meet(name, 'vgz'))).toMatchObject({ code: 'only-chair', chair: 'chair' });
  });

  it('can be unmarked while the decision is open; the same mark again changes nothing', async () => {
    const { report, meet } = await asked('unanimous');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    await meet('chair', 'vgz');
    await meet('chair', 'vgz');
    const decision = await meet('chair', 'vgz', false);
    const vgz = decision.mandates.find((one) => one.organisationId === 'vgz');
    expect(vgz?.condition).toEqual({ text: 'Met een plafond.', met: false });
    expect(vgz?.trace.map((one) => one.what)).toEqual(['report-mandate', 'meet-condition', 'meet-condition']);
  });

  it('keeps its mark with a new date, and loses it when it becomes another condition', async () => {
    const { report, meet } = await asked('unanimous');
    const condition = async (input: object) =>
      (await report('vera', 'conditional', input)).mandates.find((one) => one.organisationId === 'vgz')?.condition;
    await condition({ condition: 'Met een plafond.' });
    await meet('chair', 'vgz');
    expect(await condition({ condition: 'Met een plafond.', bodyDate: '2026-04-01' })).toMatchObject({ met: true });
    expect(await condition({ condition: 'Met een lager plafond.' })).toMatchObject({ met: false });
  });

  it('loses its mark when it is answered anew to another version of the text', async () => {
    const { report, meet, change, decision, id } = await asked('unanimous');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    await meet('chair', 'vgz');
    const { versions } = await decision(id);
    await change(id, { versions: [...versions, { ...versions[0], number: 2 }] });
    const { mandates } = await report('vera', 'conditional', { condition: 'Met een plafond.' });
    expect(mandates.find((one) => one.organisationId === 'vgz')).toMatchObject({
      version: 2,
      condition: { met: false },
    });
  });

  it('is not marked by a press on an old card that showed another condition', async () => {
    const { report, meet, at } = await asked('unanimous');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    const seen = '2026-03-12T09:30:00.000Z';
    at('2026-03-13');
    await report('vera', 'conditional', { condition: 'Met een lager plafond.' });
    expect(await refusalOf(meet('chair', 'vgz', true, { seen }))).toMatchObject({
      code: 'answered-meanwhile',
      condition: 'Met een lager plafond.',
    });
  });

  test.each([
    ['where there is none', 'dordrecht', 'no-condition'],
    ['of one that was not asked', 'zilveren-kruis', 'not-asked'],
    ['of an unknown organisation', 'Atlantis', 'bad-input'],
  ])('cannot be met %s', async (_, organisation, code) => {
    const { meet } = await asked('unanimous');
    expect(await refusalOf(meet('chair', organisation))).toMatchObject({ code });
  });
});
