import fc from 'fast-check';
import type { DecisionDocument, DecisionRule, TraceEntry } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { advice, aTable } from './table';

const runs = process.env.LONG ? 1_000 : 120;

const people = ['chair', 'secretary', 'daan', 'dewi', 'sem', 'vera', 'guest', 'nina', 'reader', 'outsider', 'zoe'];
const organisations = ['dordrecht', 'sliedrecht', 'vgz', 'zilveren-kruis'];
const represents: Record<string, string> = {
  daan: 'dordrecht',
  dewi: 'dordrecht',
  sem: 'sliedrecht',
  guest: 'sliedrecht',
  vera: 'vgz',
  zoe: 'zilveren-kruis',
};
const maySpeakFor = (name: string, organisation: string) =>
  name === 'chair' || name === 'secretary' || represents[name] === organisation;

const report = (declines: number) =>
  fc.record({
    action: fc.constant('report-mandate' as const),
    name: fc.constantFrom(...people),
    organisation: fc.constantFrom(...organisations),
    state: fc.oneof(
      { weight: 10, arbitrary: fc.constant('agreed') },
      { weight: 3, arbitrary: fc.constantFrom('conditional', 'submitted') },
      { weight: declines, arbitrary: fc.constant('declined') },
    ),
    words: fc.constantFrom('één', 'twee'),
  });
const meet = fc.record({
  action: fc.constant('meet-condition' as const),
  name: fc.constantFrom('chair', 'chair', 'chair', 'secretary', 'vera'),
  organisation: fc.constantFrom(...organisations),
  met: fc.boolean(),
});
const extend = fc.record({
  action: fc.constant('extend-deadline' as const),
  name: fc.constantFrom('chair', 'secretary', 'sem'),
  days: fc.integer({ min: -5, max: 40 }),
});
const wait = fc.record({ action: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 25 }) });
const step = (declines: number) =>
  fc.oneof({ weight: 8, arbitrary: report(declines) }, { weight: 3, arbitrary: meet }, extend, wait);
type Step = ReturnType<typeof step> extends fc.Arbitrary<infer S> ? S : never;

/** What happens at once, one after the other. */
const batchesOf = (one: fc.Arbitrary<Step>) =>
  fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 16, size: 'max' });
/** In some regions hardly anyone declines, or nothing would ever be ratified. */
const batches = fc.oneof(batchesOf(step(1)), batchesOf(step(20)));

const daysAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The outcome as the rules say it in words, from nothing but who was asked, the deadline and the trace. Written apart
 * from the domain on purpose: it replays the whole trace, and asks of every future whether it could still be.
 */
function toldByTrace(decision: DecisionDocument, today: string): DecisionDocument['state'] {
  const said = decision.mandates.map((mandate) => lastWord(mandate.trace));
  const late = today > decision.deadline;
  if (decision.rule === 'majority') {
    const yes = (answers: string[]) => answers.filter((one) => one === 'yes').length * 2 > answers.length;
    if (yes(said)) return 'ratified';
    return yes(said.map((one) => (one === 'no' ? 'no' : 'yes'))) ? 'open' : 'lapsed';
  }
  if (said.includes('no')) return 'lapsed';
  if (said.includes('if')) return 'open';
  return said.includes('silence') && !(decision.rule === 'no-objection' && late) ? 'open' : 'ratified';
}

function lastWord(trace: readonly TraceEntry[]): 'yes' | 'no' | 'if' | 'silence' {
  let state: unknown = 'open';
  let condition: unknown;
  let met = false;
  for (const { what, details = {} } of trace) {
    if (what === 'meet-condition') met = details.met === true;
    else {
      // A mark stays on the very condition that was marked, and goes with any other answer.
      met = met && details.state === 'conditional' && details.condition === condition;
      state = details.state;
      condition = details.condition;
    }
  }
  if (state === 'conditional') return met ? 'yes' : 'if';
  return state === 'agreed' ? 'yes' : state === 'declined' ? 'no' : 'silence';
}

const hasTheRight = (one: Exclude<Step, { action: 'wait' }>) =>
  one.action === 'report-mandate'
    ? maySpeakFor(one.name, one.organisation)
    : one.action === 'meet-condition'
      ? one.name === 'chair'
      : ['chair', 'secretary'].includes(one.name);

/** What a report leaves in the trace; the same for what was pressed and for what is found. */
const asSaid = (name: string, organisation: unknown, state: unknown, words: unknown, at: string) =>
  JSON.stringify([name, organisation, state, state === 'conditional' ? words : undefined, at]);

async function play(rule: DecisionRule, asked: readonly string[], batches: readonly (readonly Step[])[]) {
  const table = await aTable();
  const { id } = await table.does('secretary', 'record-decision', {
    ...advice,
    rule,
    askAll: false,
    asked,
  });
  const accepted: string[] = [];
  const press = async (one: Exclude<Step, { action: 'wait' }>) => {
    const input =
      one.action === 'report-mandate'
        ? {
            organisation: one.organisation,
            state: one.state,
            bodyDate: one.state === 'submitted' ? daysAfter(table.today(), 10) : undefined,
            condition: one.words,
            reason: one.words,
          }
        : one.action === 'meet-condition'
          ? { organisation: one.organisation, met: one.met }
          : { deadline: daysAfter(table.today(), one.days) };
    try {
      const { repeated } = await table.asks(one.name, one.action, { decision: id, ...input });
      expect(hasTheRight(one)).toBe(true);
      if (!repeated && one.action === 'report-mandate')
        accepted.push(asSaid(one.name, one.organisation, one.state, one.words, table.now()));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  };
  for (const batch of batches) {
    for (const one of batch) if (one.action === 'wait') table.at(daysAfter(table.today(), one.days));
    await table.sweep();
    await Promise.all(batch.map((one) => (one.action === 'wait' ? undefined : press(one))));
    const decision = await table.decision(id);
    expect(decision.state).toBe(toldByTrace(decision, table.today()));
    expect(decision.closedAt === undefined).toBe(decision.state === 'open');
  }
  const decision = await table.decision(id);
  await table.store.close();
  return { decision, accepted };
}

const rules = fc.constantFrom<DecisionRule>('unanimous', 'no-objection', 'majority');

const asked = fc.subarray(organisations, { minLength: 1 });

describe('whatever people do, in whatever order and at once', () => {
  it('has the outcome the trace alone tells, loses and doubles no answer, and lets nobody without the right in', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(rules, asked, batches, async (rule, asked, steps) => {
        const { decision, accepted } = await play(rule, asked, steps);
        const found = decision.mandates.flatMap((mandate) =>
          mandate.trace
            .filter((one) => one.what === 'report-mandate')
            .map((one) =>
              asSaid(one.by.name, mandate.organisationId, one.details?.state, one.details?.condition, one.at),
            ),
        );
        expect(found.sort()).toEqual(accepted.sort());
        for (const { organisationId, trace } of decision.mandates) {
          for (const one of trace) expect(maySpeakFor(one.by.name, organisationId)).toBe(true);
        }
        seen.add(decision.state);
      }),
      { numRuns: runs },
    );
    // The sequences would prove little if they never got anywhere.
    expect([...seen].sort()).toEqual(['lapsed', 'open', 'ratified']);
  });
});
