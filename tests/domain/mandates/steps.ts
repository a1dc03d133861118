import fc from 'fast-check';
import { addDays } from '../../../domain/dates';
import { type DecisionDocument, decisionRules, type Mandate, reportedStates } from '../../../domain/documents';
import { firstDelegateOf, organisationIds, people, type Setting } from './region';

/** Something that somebody tries, whether they may or not. */
export interface Step {
  readonly action: string;
  /** Nobody named: somebody who may. */
  readonly by: string | undefined;
  readonly organisation: string;
  readonly state: string;
  readonly words: string;
  readonly days: number;
  readonly choice: number;
}
export interface Sequence {
  readonly setting: Setting;
  /** What happens at once, batch after batch. */
  readonly batches: readonly (readonly Step[])[];
}

/** What people do, and how often compared to the rest. */
const weights = {
  'report-mandate': 24,
  'meet-condition': 7,
  wait: 4,
  'amend-decision': 3,
  'contradict-condition': 4,
  'reopen-decision': 3,
  'leave-organisation': 1,
  'rejoin-organisation': 2,
  'ask-also': 2,
  'split-costs': 2,
  'extend-deadline': 1,
  'give-advice': 1,
  'note-call': 1,
  'plan-landing': 1,
  'report-landing': 2,
};
export const doable = Object.keys(weights);
const action = fc.constantFrom(...Object.entries(weights).flatMap(([name, weight]) => Array(weight).fill(name)));

/** In some regions hardly anyone declines, or nothing would ever be ratified. */
const answers = (agreements: number) =>
  fc.constantFrom(...Array<string>(agreements).fill('agreed'), 'conditional', 'conditional', ...reportedStates);
const somebody = fc.constantFrom(...Array<undefined>(people.length * 4).fill(undefined), ...people);

const batches = (agreements: number, longest: number) =>
  fc.array(
    fc.array(
      fc.record({
        action,
        by: somebody,
        organisation: fc.nat(9),
        state: answers(agreements),
        words: fc.constantFrom('één', 'twee'),
        days: fc.nat(30),
        choice: fc.nat(3),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 3, maxLength: longest, size: 'max' },
  );

const setting: fc.Arbitrary<Setting> = fc.record({
  rule: fc.constantFrom(...decisionRules),
  asked: fc.subarray(organisationIds, { minLength: 1, maxLength: 4 }),
  absent: fc.subarray(organisationIds, { maxLength: 1 }),
  term: fc.nat(40),
  deputy: fc.record({ organisation: fc.constantFrom(...organisationIds), from: fc.nat(20), days: fc.nat(30) }),
});

/** Random people who do random things in a random region. @param longest batches in a sequence */
export const sequences = (longest: number): fc.Arbitrary<Sequence> =>
  fc.record({ setting, batches: fc.oneof(batches(1, longest), batches(12, longest)) }).map(({ setting, batches }) => ({
    setting,
    batches: batches.map((one) => one.map((step) => about(step, setting))),
  }));

/** Mostly about one of those asked, or hardly anybody would have anything to say. */
function about(step: Omit<Step, 'organisation'> & { organisation: number }, { asked, deputy }: Setting): Step {
  const from = step.organisation < 8 ? asked : organisationIds;
  const organisation = from[step.organisation % from.length] ?? 'vgz';
  const standsIn = deputy.organisation === organisation && step.action === 'report-mandate' && step.choice === 3;
  return { ...step, organisation, by: step.by ?? (standsIn ? 'deputy' : undefined) };
}

/** Who does it when the step leaves that open: those whom the rules name. */
export function whoever(step: Step): string {
  if (step.by) return step.by;
  if (step.action === 'meet-condition') return 'chair';
  const speaks = ['report-mandate', 'give-advice', 'contradict-condition', 'report-landing'];
  return speaks.includes(step.action) ? firstDelegateOf(step.organisation) : 'secretary';
}

/** Whom it is about: conditions are marked where there are any, and who is gone is asked back. */
export function meant({ action, organisation, choice }: Step, { mandates }: DecisionDocument): string {
  const could: Record<string, (mandate: Mandate) => boolean> = {
    'meet-condition': (mandate) => mandate.condition?.met === false,
    'contradict-condition': (mandate) => mandate.condition?.met === true,
    'rejoin-organisation': (mandate) => mandate.state === 'released',
    'ask-also': (mandate) => mandate.state === 'released',
  };
  const likely = choice > 0 ? mandates.find(could[action] ?? (() => false)) : undefined;
  return likely?.organisationId ?? organisation;
}

/** What the form of that action would send. */
export function inputOf(step: Step, about: { decision: DecisionDocument; today: string }): Record<string, unknown> {
  const { action, state, words, days, choice } = step;
  const { decision, today } = about;
  const organisation = meant(step, decision);
  const later = addDays(today, days);
  const fields: Record<string, Record<string, unknown>> = {
    'report-mandate': {
      organisation,
      state,
      bodyDate: state === 'submitted' ? later : undefined,
      condition: words,
      reason: words,
      onWordOf: 'bestuur, per mail',
      because: choice === 0 ? '' : words,
      expectedVersion: choice === 1 ? decision.versions.length - (days % 3 === 0 ? 1 : 0) : '',
      seen: choice === 2 ? 'none' : '',
    },
    'give-advice': { organisation, stance: choice === 0 ? 'against' : 'for-if', text: words },
    'meet-condition': { organisation, met: choice !== 0, how: words },
    'contradict-condition': { organisation, reason: words },
    'amend-decision': {
      text: `Wij adviseren ${words} ${choice}.`,
      asks: ['', 'everyone', 'named', 'nobody'][choice],
      organisations: [organisation],
      deadline: days > 15 ? later : '',
      expectedVersion: days % 2 ? decision.versions.length : '',
      because: words,
    },
    'split-costs': {
      total: `€ ${choice + 1}.000,01`,
      split: choice === 0 ? 'own' : 'equal',
      shares: `${organisation}: ${days}`,
    },
    'ask-also': { organisations: [organisation] },
    'extend-deadline': { deadline: later },
    'reopen-decision': { because: words, until: choice === 0 ? later : '' },
    'note-call': { organisation, note: words },
    'leave-organisation': { organisation },
    'rejoin-organisation': { organisation },
    'plan-landing': { concerns: choice === 0 ? [organisation] : undefined, reviewOn: later },
    'report-landing': { organisation, state: choice === 0 ? 'not-here' : 'in-progress', note: words },
  };
  return { decision: decision.id, ...fields[action] };
}
