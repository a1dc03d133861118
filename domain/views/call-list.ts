import { addDays, dateIn } from '../dates';
import type { PendingLine } from './pending';
import type { Spokesperson } from './spokespeople';

/** Why a call helps, in the order in which it helps most. */
export const callReasons = [
  'deadline-past',
  'body-met',
  'no-answer',
  'decides',
  'deadline-near',
  'not-taken-back',
] as const;
export type CallReason = (typeof callReasons)[number];

/** One decision that waits for it. */
export interface CallAbout extends PendingLine {
  /** Why a call helps, besides what its own date says. */
  readonly because: readonly CallReason[];
}

/** One organisation to call, about everything that waits for it. */
export interface CallLine {
  readonly organisationId: string;
  readonly organisation: string;
  readonly delegates: readonly Spokesperson[];
  /** Why, strongest first, over all that waits. */
  readonly reasons: readonly CallReason[];
  /** What waits for it, worst first, each with what is so of that one. */
  readonly about: readonly CallAbout[];
  /** UTC instant of the last call about any of it. */
  readonly calledAt: string | undefined;
}

/** Reasons that the date beside a decision says already. */
const saidByDate: readonly CallReason[] = ['deadline-past', 'deadline-near'];

/** How near a deadline must be to call about it, days; and how long after a call one waits, days. */
const nearDays = 14;
const restDays = 3;
/** Somebody who said something, and then nothing for so long while asked, was reminded in vain; days. */
const silentDays = 28;

/**
 * Whom the chair calls about what, in the order in which calling helps most: the deadline past, the body met without an
 * answer, nothing heard after reminding, the one answer that decides. Who was called lately comes last, so that the list
 * goes on by itself. Only what a call can help: nothing that waits for a body which still has to meet.
 */
export function callList(lines: readonly PendingLine[], about: { today: string; timeZone: string }): CallLine[] {
  const calls = new Map<string, CallLine>();
  for (const line of lines.filter((one) => one.waitsFor === 'answer')) {
    const reasons = reasonsFor(line, about);
    if (reasons.length === 0) continue;
    const { organisationId, organisation, delegates } = line;
    const before = calls.get(organisationId);
    const called = [before?.calledAt, line.calledAt].filter((at) => at !== undefined).sort();
    calls.set(organisationId, {
      organisationId,
      organisation,
      delegates,
      reasons: callReasons.filter((one) => before?.reasons.includes(one) || reasons.includes(one)),
      about: [...(before?.about ?? []), { ...line, because: reasons.filter((one) => !saidByDate.includes(one)) }],
      calledAt: called.at(-1),
    });
  }
  const rests = (line: CallLine) => (isResting(line, about) ? 1 : 0);
  return [...calls.values()].sort(
    (a, b) => rests(a) - rests(b) || weight(b) - weight(a) || a.organisation.localeCompare(b.organisation, 'nl'),
  );
}

/** Called so lately that one waits before calling again. */
export const isResting = ({ calledAt }: CallLine, about: { today: string; timeZone: string }) =>
  calledAt !== undefined && addDays(dateIn(about.timeZone, calledAt), restDays) > about.today;

function reasonsFor(line: PendingLine, { today, timeZone }: { today: string; timeZone: string }): CallReason[] {
  const { daysLate, daysLeft, bodyDate, bodyDatePast, state, decides, lastWord, askedAt } = line;
  const bodyMeets = bodyDate !== undefined && bodyDate >= today;
  const spoke = lastWord && lastWord.what !== 'note-call' ? lastWord.at : undefined;
  // Who is asked about another text is silent from then on.
  const spokeOn = spoke && dateIn(timeZone, spoke > askedAt ? spoke : askedAt);
  const holds: Record<CallReason, boolean> = {
    'deadline-past': daysLate > 0,
    'body-met': bodyDatePast,
    'no-answer': spokeOn !== undefined && !bodyMeets && addDays(spokeOn, silentDays) <= today,
    decides: decides && !bodyMeets,
    'deadline-near': daysLate === 0 && daysLeft <= nearDays && !bodyMeets,
    'not-taken-back': state === 'open' && daysLate === 0 && daysLeft <= 2 * nearDays,
  };
  return callReasons.filter((one) => holds[one]);
}

/** A stronger reason outweighs all weaker ones together; then how late, then how much waits. */
function weight({ reasons, about }: CallLine): number {
  const strongest = reasons.reduce((sum, one) => sum + 2 ** (callReasons.length - callReasons.indexOf(one)), 0);
  const late = Math.min(99, Math.max(...about.map((line) => line.daysLate)));
  return strongest * 1000 + late * 10 + Math.min(9, about.length);
}
