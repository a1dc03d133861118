import fc from 'fast-check';
import { addDays } from '../../../domain/dates';
import { documentDates, nextDate } from '../../../domain/telling/document-dates';
import { mandateDates } from '../../../domain/telling/mandate-dates';
import { aCoalition, aDecision } from '../../documents';

const coalition = aCoalition();
const asked = '2026-03-12T09:30:00.000Z';
const by = { id: 'tenant-1:daan', name: 'Beleidsmedewerker Dordrecht' };
const mandate = (more: object = {}) => ({
  organisationId: 'dordrecht',
  state: 'open' as const,
  version: 1,
  trace: [],
  ...more,
});
const decision = (more: object = {}, of: object = {}) =>
  aDecision({
    createdAt: asked,
    versions: [{ number: 1, text: 'Advies.', at: asked, by }],
    deadline: '2026-05-01',
    mandates: [mandate(of), { organisationId: 'sliedrecht', state: 'open', version: 1, trace: [] }],
    ...more,
  });
const datesOf = (one: ReturnType<typeof decision>, until = '2026-06-01') => {
  const [first] = one.mandates;
  if (!first) throw new Error('nobody is asked');
  return mandateDates({ coalition, decision: one, mandate: first }, { since: '2026-03-12', until }).map(
    ({ topic, on, late }) => [topic, on, late],
  );
};

describe('when somebody is reminded of a mandate', () => {
  it('is a week after the advice when it was not taken back, before the deadline, and after it every week', () => {
    expect(datesOf(decision())).toEqual([
      ['take-back', '2026-03-19', false],
      ['deadline-soon', '2026-04-24', false],
      ['deadline-past', '2026-05-02', true],
      ['deadline-past', '2026-05-09', true],
      ['deadline-past', '2026-05-16', true],
      // Told on Tuesday for Whit Monday, so that the next is not the Monday after it but a week later.
      ['deadline-past', '2026-05-23', true],
    ]);
  });

  it('is not asked on the day of the advice itself whether it was taken back', () => {
    const one = decision();
    const [first] = one.mandates;
    if (!first) throw new Error('nobody is asked');
    const none = { ...coalition, telling: { takeBack: 0 } };
    const from = { coalition: none, decision: one, mandate: first };
    const topics = mandateDates(from, { since: '2026-03-11', until: '2026-04-30' }).map(({ topic }) => topic);
    expect(topics).toEqual(['deadline-soon']);
  });

  it('goes by the body’s own day once it was submitted: before it, after it, and every week until the deadline', () => {
    const submitted = { state: 'submitted', bodyDate: '2026-04-07', answeredAt: '2026-03-20T10:00:00.000Z' };
    expect(datesOf(decision({}, submitted), '2026-05-01')).toEqual([
      // The last working day before Easter.
      ['body-soon', '2026-04-02', false],
      ['body-met', '2026-04-08', false],
      ['body-met', '2026-04-15', false],
      ['body-met', '2026-04-22', false],
      ['body-met', '2026-04-29', false],
    ]);
  });

  it('is never late while the body still has to meet', () => {
    const submitted = { state: 'submitted', bodyDate: '2026-05-20', answeredAt: '2026-03-20T10:00:00.000Z' };
    const dates = datesOf(decision({}, submitted), '2026-05-20');
    expect(dates).toEqual([['body-soon', '2026-05-15', false]]);
  });

  it.each(['agreed', 'conditional', 'declined', 'released'] as const)('is never, once it is %s', (state) => {
    expect(datesOf(decision({}, { state }))).toEqual([]);
  });

  it('ends with the deadline where silence agrees', () => {
    const silent = decision({ rule: 'no-objection' });
    const all = documentDates(silent, coalition, { since: '2026-03-12', until: '2026-07-01' });
    expect(all.filter((one) => one.organisationId === 'dordrecht').map((one) => one.on)).toEqual([
      '2026-03-19',
      '2026-04-24',
    ]);
    expect(nextDate(silent, coalition, '2026-05-01')).toBeUndefined();
  });

  it('is never looked for too late: on the first day on which something is due, somebody looks', () => {
    const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-03-01', days));
    const someMandate = fc.oneof(
      fc.constant({ state: 'open' as const }),
      fc.record({
        state: fc.constant('submitted' as const),
        bodyDate: day,
        answeredAt: day.map((on) => `${on}T10:00:00.000Z`),
      }),
      fc.constant({ state: 'agreed' as const }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('unanimous' as const, 'no-objection' as const, 'majority' as const),
        day,
        fc.array(someMandate, { minLength: 1, maxLength: 4 }),
        day,
        (rule, deadline, of, since) => {
          const mandates = of.map((one, nth) => mandate({ ...one, organisationId: `organisation-${nth}` }));
          const some = decision({ rule, deadline, mandates });
          const [first] = documentDates(some, coalition, { since, until: addDays(since, 40) })
            .map(({ on }) => on)
            .sort();
          const looked = nextDate(some, coalition, since);
          if (first) expect(looked !== undefined && looked <= first).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
