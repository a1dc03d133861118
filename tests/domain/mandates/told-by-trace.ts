import type { DecisionDocument, TraceEntry } from '../../../domain/documents';

/**
 * What became of a decision as its traces alone tell it. Written apart from the domain on purpose: it shares no code with
 * it, orders events by the version they are about instead of by time, and asks of every future whether it could still be.
 */
export interface Told {
  readonly state: DecisionDocument['state'];
  /** State of each organisation's mandate, by id. */
  readonly mandates: Readonly<Record<string, string>>;
  readonly deadline: string;
  readonly version: number;
  /** How often the channel was to hear of an outcome. */
  readonly announced: number;
  /** The last outcome that the trace wrote down. */
  readonly written: string;
}

interface Said {
  readonly state: string;
  readonly condition?: unknown;
  readonly met: boolean;
  readonly version: number;
}
const nothing: Said = { state: 'open', met: false, version: 0 };

/** A text or amount that was put before people again: which version, and who that concerns. */
interface Anew {
  readonly version: number;
  concerns(organisation: string, said: Said): boolean;
}

export function toldByTrace(decision: DecisionDocument, today: string): Told {
  const { trace } = decision;
  const anew = trace.flatMap(anewIn);
  const said = decision.mandates.map(
    (one) => [one.organisationId, lastWord(one.organisationId, one.trace, anew)] as const,
  );
  const deadline = trace.reduce((until, one) => String(one.details?.to ?? one.details?.deadline ?? until), '');
  const words = said.flatMap(([, one]) => (one.state === 'released' ? [] : [wordOf(one)]));
  const rule = trace.find((one) => one.what === 'record-decision')?.details?.rule;
  return {
    state: amountsTo(words, { rule, late: today > deadline }),
    mandates: Object.fromEntries(said.map(([id, one]) => [id, one.state])),
    deadline,
    version: 1 + anew.length,
    ...outcomesIn(trace),
  };
}

function anewIn({ what, details = {} }: TraceEntry): Anew[] {
  const version = Number(details.version);
  const concerned = (details.concerned ?? []) as string[];
  if (what === 'split-costs' && concerned.length > 0)
    return [{ version, concerns: (organisation) => concerned.includes(organisation) }];
  if (what !== 'amend-decision') return [];
  const answered = ({ state }: Said) => state !== 'submitted';
  const { asks } = details;
  if (asks === 'named') return [{ version, concerns: (organisation) => concerned.includes(organisation) }];
  return [{ version, concerns: (_, said) => asks === 'everyone' || (asks === 'answered' && answered(said)) }];
}

/** Replays one mandate: whatever it says of a version comes after that version was put before people. */
function lastWord(organisation: string, trace: readonly TraceEntry[], anew: readonly Anew[]): Said {
  let said = nothing;
  let seen = 0;
  const upTo = (version: number) => {
    for (const one of anew) {
      if (one.version <= seen || one.version > version) continue;
      if (said.state !== 'released' && one.concerns(organisation, said)) said = nothing;
    }
    seen = Math.max(seen, version);
  };
  for (const { what, details = {} } of trace) {
    if (details.version !== undefined) upTo(Number(details.version));
    if (what === 'release-mandate') said = { ...nothing, state: 'released' };
    if (what === 'ask-also') said = nothing;
    if (what === 'meet-condition') said = { ...said, met: details.met === true };
    if (what === 'contradict-condition') said = { ...said, met: false };
    if (what === 'report-mandate') {
      const { state, condition, version } = details;
      // A mark stays on the very condition that was marked, on the same text, and goes with any other answer.
      const same = said.state === 'conditional' && said.condition === condition && said.version === version;
      said = {
        state: String(state),
        condition,
        version: Number(version),
        met: state === 'conditional' && same && said.met,
      };
    }
  }
  upTo(Number.POSITIVE_INFINITY);
  return said;
}

type Word = 'yes' | 'no' | 'if' | 'silence';
function wordOf({ state, met }: Said): Word {
  if (state === 'conditional') return met ? 'yes' : 'if';
  return state === 'agreed' ? 'yes' : state === 'declined' ? 'no' : 'silence';
}

/** The rules in words (domain.md, Rules that always hold). */
function amountsTo(words: readonly Word[], about: { rule: unknown; late: boolean }): Told['state'] {
  if (words.length === 0) return 'lapsed';
  if (about.rule === 'majority') {
    const yes = (answers: readonly Word[]) => answers.filter((one) => one === 'yes').length * 2 > answers.length;
    if (yes(words)) return 'ratified';
    return yes(words.map((one) => (one === 'no' ? 'no' : 'yes'))) ? 'open' : 'lapsed';
  }
  if (words.includes('no')) return 'lapsed';
  if (words.includes('if')) return 'open';
  return words.includes('silence') && !(about.rule === 'no-objection' && about.late) ? 'open' : 'ratified';
}

/** The channel hears of an outcome when it is another than it heard last, or about another version. */
function outcomesIn(trace: readonly TraceEntry[]): Pick<Told, 'announced' | 'written'> {
  let heard = '';
  let announced = 0;
  let written = 'open';
  for (const one of trace) {
    if (anewIn(one).length > 0) heard = '';
    const [, outcome] = /^decision-(ratified|lapsed|open)/.exec(one.what) ?? [];
    if (!outcome) continue;
    written = outcome;
    if (outcome === 'open' || outcome === heard) continue;
    heard = outcome;
    announced++;
  }
  return { announced, written };
}
