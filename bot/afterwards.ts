import type { AnyDocument, CoalitionDocument, Person, ReportedState } from '../domain/documents';
import { present } from '../domain/organisations';
import { representedBy } from '../domain/permissions';
import type { Words } from '../i18n/words';

interface About {
  readonly typed: Readonly<Record<string, unknown>>;
  readonly coalition: CoalitionDocument;
  /** What was written, or was there already. */
  readonly document: AnyDocument;
  readonly by: Person;
  /** Plain date. */
  readonly today: string;
}

const sentences: Readonly<Record<string, (words: Words, about: About) => string>> = {
  'post-update': ({ round }) => round.sent,
  'edit-update': ({ round }, { typed }) => (typed.text === undefined ? round.withdrawn : round.changed),
  'propose-item': ({ agenda }, { coalition, document, by }) =>
    document.kind === 'agendaItem' && document.proposedBy.id !== by.id
      ? agenda.sentAlready(document.proposedBy.name)
      : coalition.state === 'open'
        ? agenda.sentOpen
        : agenda.sent,
  'edit-item': ({ agenda }) => agenda.edited,
  'withdraw-item': ({ agenda }) => agenda.withdrawn,
  'accept-item': ({ agenda }) => agenda.accepted,
  'postpone-item': ({ agenda }) => agenda.postponed,
  'decline-item': ({ agenda }) => agenda.declined,
  'place-item': ({ agenda }) => agenda.reordered,
  'time-item': ({ agenda }) => agenda.timed,
  'plan-meeting': ({ agenda }) => agenda.planned,
  'change-meeting': ({ agenda }) => agenda.meetingChanged,
  'cancel-meeting': ({ agenda }) => agenda.cancelled,
  'close-meeting': ({ agenda }) => agenda.closed,
  'record-decision': ({ decision }) => decision.sent,
  'report-mandate': ({ decision }, { typed }) =>
    decision.reported[typed.state as ReportedState] ?? decision.reported.agreed,
  'meet-condition': ({ decision }) => decision.met,
  'extend-deadline': ({ decision }) => decision.extended,
  'give-advice': ({ mandates }) => mandates.adviceSaid,
  'contradict-condition': ({ mandates }) => mandates.contradictSaid,
  'amend-decision': ({ mandates }) => mandates.amended,
  'split-costs': ({ mandates }) => mandates.costsSaid,
  'ask-also': ({ mandates }) => mandates.askAlsoSaid,
  'reopen-decision': ({ mandates }) => mandates.reopened,
  'note-call': ({ mandates }) => mandates.calledSaid,
  'plan-landing': ({ mandates }) => mandates.landingPlanned,
  'report-landing': ({ mandates }) => mandates.landingSaid,
  'leave-organisation': ({ mandates }) => mandates.left,
  'rejoin-organisation': ({ mandates }) => mandates.rejoined,
  'name-deputy': ({ deputy }) => deputy.named,
  'end-deputy': ({ deputy }, { document, today }) => (speaksStill(document, today) ? deputy.endedSpeaks : deputy.ended),
  'start-set-up': ({ coalition }) => coalition.setUpDone,
  'add-organisations': ({ coalition: w }, { coalition }) => w.added(present(coalition).length),
  'say-organisations': ({ coalition: w, common }, { document }) =>
    document.kind === 'member' && document.represents.some((one) => !one.confirmed) ? w.joined : common.saved,
  'confirm-member': ({ coalition: w }, { document }) =>
    document.kind === 'member' && document.represents.length === 0 ? w.confirmedNobody : w.confirmedNow,
  'match-name': ({ coalition }) => coalition.matched,
  'hand-over-role': ({ coalition }) => coalition.handedOver,
  'choose-hearing': ({ telling }) => telling.heard,
  'change-telling-days': ({ telling }) => telling.daysSaid,
};

/** Whether a deputy of whom something was ended just now speaks for one of those organisations all the same. */
function speaksStill(document: AnyDocument, today: string): boolean {
  if (document.kind !== 'member') return false;
  const ended = document.trace.at(-1)?.details?.organisationIds;
  const speaksFor = representedBy(document, today);
  return Array.isArray(ended) && ended.some((id) => speaksFor.includes(id));
}

/** After something was done: what now happens, and when one hears of it. */
export const afterwards = (words: Words, action: string, about: About): string =>
  sentences[action]?.(words, about) ?? words.common.saved;
