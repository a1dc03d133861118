import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

/** Ratified on 12 March by three agreements. */
async function aRatifiedDecision(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more });
  for (const name of ['daan', 'sem', 'vera']) await table.report(name, 'agreed');
  return table;
}

describe('an answer after the outcome', () => {
  it('is refused, saying when it closed and how', async () => {
    const { report, at, now } = await aRatifiedDecision();
    at('2026-03-20');
    const refusal = await refusalOf(report('daan', 'declined', { reason: 'Toch niet.', because: 'Verkeerd gemeld.' }));
    expect(refusal).toMatchObject({ code: 'decision-closed', state: 'ratified', closedOn: '2026-03-12' });
    expect((await now()).state).toBe('ratified');
  });

  it('is a correction once the decision was reopened for it, and says why', async () => {
    const { act, report, at, mandate, view } = await aRatifiedDecision();
    at('2026-03-20');
    await act('secretary', 'reopen-decision', { because: 'Sliedrecht gaf het verkeerde besluit door.' });
    expect(await view('sem')).toMatchObject({
      state: 'ratified',
      correctableUntil: '2026-04-03',
      mayAnswer: ['sliedrecht'],
    });
    expect(await refusalOf(report('sem', 'declined', { reason: 'Te duur.' }))).toMatchObject({
      fields: { because: 'required' },
    });
    const corrected = await report('sem', 'declined', { reason: 'Te duur.', because: 'Verkeerd gemeld.' });
    expect(corrected).toMatchObject({ state: 'lapsed', closedAt: '2026-03-20T10:00:00.000Z' });
    expect((await mandate('sliedrecht')).trace.map((one) => [one.details?.state, one.details?.because])).toEqual([
      ['agreed', undefined],
      ['declined', 'Verkeerd gemeld.'],
    ]);
  });

  it('needs no reason again while the correction keeps it open', async () => {
    const { act, report, now, view } = await aRatifiedDecision();
    await act('chair', 'reopen-decision', { because: 'Een vergissing.' });
    await report('sem', 'submitted', { bodyDate: '2026-04-01', because: 'Te vroeg gemeld.' });
    const { state, closedAt } = await now();
    expect([state, closedAt]).toEqual(['open', undefined]);
    expect((await now()).trace.at(-1)).toMatchObject({ what: 'decision-open-again', as: 'system' });
    expect((await view()).undone).toBe('ratified');
    expect((await report('sem', 'agreed')).state).toBe('ratified');
    expect((await view()).undone).toBeUndefined();
  });

  it('tells the channel of an outcome once, and of another one as well', async () => {
    const { act, report, told } = await aRatifiedDecision();
    await act('chair', 'reopen-decision', { because: 'Een vergissing.' });
    await report('sem', 'submitted', { bodyDate: '2026-04-01', because: 'Te vroeg gemeld.' });
    await report('sem', 'agreed');
    expect(await told()).toEqual(['decision-ratified to chair']);
    await report('sem', 'declined', { reason: 'Te duur.', because: 'Verkeerd gemeld.' });
    expect(await told()).toEqual(['decision-ratified to chair', 'decision-lapsed to chair']);
  });

  it('is refused again after the last day for corrections', async () => {
    const { act, report, at } = await aRatifiedDecision();
    await act('chair', 'reopen-decision', { because: 'Een vergissing.', until: '2026-03-20' });
    const correct = () => report('sem', 'declined', { reason: 'Te duur.', because: 'Verkeerd gemeld.' });
    at('2026-03-21');
    expect(await refusalOf(correct())).toMatchObject({ code: 'decision-closed' });
    at('2026-03-20');
    expect((await correct()).state).toBe('lapsed');
  });

  test.each([
    ['by a delegate', 'daan', {}, { code: 'only-secretary-or-chair' }],
    ['without a reason', 'chair', { because: ' ' }, { fields: { because: 'required' } }],
    ['until a day that has been', 'chair', { until: '2026-03-11' }, { fields: { until: 'in-the-past' } }],
    ['for a year', 'chair', { until: '2027-03-12' }, { fields: { until: 'too-far' } }],
  ])('is not reopened %s', async (_, name, input, refusal) => {
    const { act } = await aRatifiedDecision();
    expect(await refusalOf(act(name, 'reopen-decision', { because: 'Een vergissing.', ...input }))).toMatchObject(
      refusal,
    );
  });

  it('is not reopened while it is open', async () => {
    const { act } = await aDecisionAtTheTable(three);
    expect(await refusalOf(act('chair', 'reopen-decision', { because: 'x' }))).toMatchObject({ code: 'decision-open' });
  });

  it('keeps the moment at which silence ratified it, also when reopening is the first that writes', async () => {
    const { act, at } = await aDecisionAtTheTable({ ...three, rule: 'no-objection' });
    at('2026-05-06');
    const reopened = await act('chair', 'reopen-decision', { because: 'Een brief bleef liggen.' });
    expect(reopened).toMatchObject({ state: 'ratified', closedAt: '2026-05-01T22:00:00.000Z' });
    const other = await aDecisionAtTheTable({ ...three, rule: 'no-objection' });
    other.at('2026-05-06');
    const planned = await other.act('chair', 'plan-landing', { reviewOn: '2026-09-01' });
    expect(planned).toMatchObject({ state: 'ratified', closedAt: '2026-05-01T22:00:00.000Z' });
  });
});
