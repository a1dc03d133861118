import type { ReportedState } from '../../domain/documents';
import type { DecisionLine } from '../../domain/views/decision-line';
import { typedAmount } from './typed-amount';

/** What a body can have said, in the order in which it happens. */
export const reportStates = ['submitted', 'agreed', 'conditional', 'declined'] as const satisfies ReportedState[];

/** The fields of the form, as they are typed. */
export type ReportValues = ReturnType<typeof answerOf> & {
  readonly organisation: string;
  readonly onWordOf: string;
  readonly because: string;
};

/** What was answered before, else the day on which the body meets next: what only the person knows stays empty. */
export function answerOf(line: DecisionLine | undefined, today: string, language: 'nl' | 'en') {
  const next = line?.nextBodyMeeting && line.nextBodyMeeting >= today ? line.nextBodyMeeting : '';
  const { share } = line ?? {};
  return {
    state: line && (reportStates as readonly string[]).includes(line.state) ? line.state : ('' as string),
    bodyDate: line?.bodyDate ?? next,
    body: line?.submittedTo ?? '',
    condition: line?.condition ?? '',
    satisfiedBy: line?.satisfiedBy ?? '',
    reason: line?.reason ?? '',
    reference: line?.reference ?? '',
    link: line?.link ?? '',
    amount: typedAmount(share?.mandated, language),
    means: share?.means ?? '',
    dependsOn: (share?.dependsOn ?? []).map((one) => one.name) as readonly string[],
    seen: line?.seen ?? '',
  };
}

/** What is sent of it: only what goes with this answer, so that nothing hidden is said. */
export function inputOf(values: ReportValues) {
  const { organisation, state, bodyDate, body, condition, satisfiedBy, reason, reference, link, ...rest } = values;
  const { amount, means, dependsOn, onWordOf, because } = rest;
  const said = state !== 'submitted';
  return {
    organisation,
    state: state as ReportedState,
    onWordOf,
    because,
    ...(state === 'submitted' && { bodyDate, body }),
    ...(state === 'conditional' && { condition, satisfiedBy }),
    ...(state === 'declined' && { reason }),
    ...(said && { reference, link }),
    ...((state === 'agreed' || state === 'conditional') && { amount, means, dependsOn: [...dependsOn] }),
  };
}
