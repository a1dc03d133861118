import {
  type CoalitionDocument,
  type DecisionDocument,
  type MandateState,
  mandateStates,
  type OrganisationKind,
  organisationKinds,
  type Person,
} from '../documents';
import { DomainError } from '../error';
import { isCorrectable } from '../mandates/accepts-answers';
import { isContradictable } from '../mandates/is-contradictable';
import { hasAnswered } from '../mandates/journey';
import { present } from '../organisations';
import type { Store } from '../store/store';
import { type HistoryLine, historyLines } from './decision-history';
import { type DecisionLanding, decisionLanding } from './decision-landing';
import type { DecisionLine } from './decision-line';
import { type DecisionMoney, decisionMoney } from './decision-money';
import { type DecisionStand, decisionStand } from './decision-stand';
import { type VersionLine, versionLines } from './version-lines';
import type { Viewer } from './viewer';

/** One decision: what is asked, where every organisation stands, and what would still change the outcome. */
export interface DecisionView extends Omit<DecisionStand, 'lines' | 'answerable'> {
  readonly kind: 'decision';
  /** The current text and its number. */
  readonly text: string;
  readonly version: number;
  readonly asksMoney: boolean;
  readonly recordedBy: Person;
  readonly meetingId: string | undefined;
  readonly meetingDate: string | undefined;
  readonly agendaItemId: string | undefined;
  /** By kind of organisation, in the fixed order; `of` leaves the released out. */
  readonly groups: readonly {
    readonly kind: OrganisationKind;
    readonly agreed: number;
    readonly of: number;
    readonly lines: readonly DecisionLine[];
  }[];
  /** How many organisations are in each state. */
  readonly counts: Readonly<Record<MandateState, number>>;
  /** Organisations asked, released ones included. */
  readonly asked: number;
  /** Whose body has answered: whom an amendment asks again when nobody chooses otherwise. */
  readonly answered: readonly { readonly id: string; readonly name: string }[];
  /** The outcome that a correction undid: it runs again. */
  readonly undone: 'ratified' | 'lapsed' | undefined;
  /** Once it closed: the answers its outcome rests on, by name. */
  readonly restsOn: readonly DecisionLine[];
  /** Ids of organisations the viewer may answer for, "namens" included; none once it closed, unless it was reopened. */
  readonly mayAnswer: readonly string[];
  /** Last day on which answers may be corrected after the outcome; a correction says why. */
  readonly correctableUntil: string | undefined;
  /** Ids of organisations whose condition was marked met, and for which the viewer may say that it is not. */
  readonly mayContradict: readonly string[];
  readonly mayExtend: boolean;
  readonly mayMeetConditions: boolean;
  readonly mayAmend: boolean;
  readonly mayReopen: boolean;
  readonly mayPlanLanding: boolean;
  /** Organisations that could be asked as well; only for who may ask them. */
  readonly mayAskAlso: readonly { readonly id: string; readonly name: string }[];
  /** Every text there was, oldest first; the last one is current. */
  readonly versions: readonly VersionLine[];
  /** Undefined where it is not about money. */
  readonly money: DecisionMoney | undefined;
  /** Once it is ratified. */
  readonly landing: DecisionLanding | undefined;
  /** Ids of those named to carry it out; none means everyone asked. */
  readonly concerns: readonly string[];
  /** Plain date on which it comes back on the agenda. */
  readonly reviewOn: string | undefined;
  /** All that was done with it, oldest first. */
  readonly history: readonly HistoryLine[];
}

interface From {
  readonly coalition: CoalitionDocument;
  readonly decision: DecisionDocument;
  readonly today: string;
}

/** Shows a decision as it is on a day; where each stands is for everyone, who is late is not (domain.md, Rules). */
export function decisionView(from: From, viewer: Viewer): DecisionView {
  const { coalition, decision, today } = from;
  const { lines, answerable, ...stand } = decisionStand(from, viewer);
  const { state } = stand;
  const current = decision.versions.at(-1);
  const correctable = isCorrectable(decision, today);
  const changeable = viewer.leads && (state !== 'ratified' || correctable);
  const speaksFor = ({ organisationId }: { organisationId: string }) =>
    viewer.leads || viewer.represents.includes(organisationId);
  return {
    kind: 'decision',
    ...stand,
    text: current?.text ?? '',
    version: current?.number ?? 1,
    asksMoney: decision.asksMoney,
    recordedBy: decision.recordedBy,
    meetingId: decision.meetingId,
    meetingDate: decision.meetingDate,
    agendaItemId: decision.agendaItemId,
    groups: groupsOf(lines),
    counts: countsOf(lines),
    asked: lines.length,
    answered: lines.filter(hasAnswered).map(({ organisationId, name }) => ({ id: organisationId, name })),
    undone: state === 'open' ? decision.announced : undefined,
    restsOn: restsOn(lines, state),
    mayAnswer: answerable.filter(speaksFor).map((line) => line.organisationId),
    correctableUntil: state !== 'open' && correctable ? decision.correctableUntil : undefined,
    mayContradict: decision.mandates
      .filter((one) => speaksFor(one) && isContradictable(one, { decision, today, timeZone: coalition.timeZone }))
      .map((one) => one.organisationId),
    mayExtend: state === 'open' && viewer.leads,
    mayMeetConditions: (state === 'open' || correctable) && viewer.chair,
    mayAmend: changeable,
    mayReopen: viewer.leads && state !== 'open' && !correctable,
    mayPlanLanding: viewer.leads,
    mayAskAlso: viewer.leads && state === 'open' ? notAsked(coalition, lines) : [],
    versions: versionLines(decision),
    money: decisionMoney(decision, lines),
    landing: state === 'ratified' ? decisionLanding(from, viewer) : undefined,
    concerns: decision.concerns ?? [],
    reviewOn: decision.reviewOn,
    history: historyLines(from, viewer),
  };
}

/** What an outcome rests on: the agreements and silences that ratified it, or the declines that made it lapse. */
function restsOn(lines: readonly DecisionLine[], state: DecisionDocument['state']): DecisionLine[] {
  if (state === 'open') return [];
  const counts = state === 'ratified' ? ['agreed', 'silent'] : ['declined'];
  return lines.filter((line) => counts.includes(line.standing));
}

function notAsked(coalition: CoalitionDocument, lines: readonly DecisionLine[]): DecisionView['mayAskAlso'] {
  const asked = new Set(lines.filter((line) => line.state !== 'released').map((line) => line.organisationId));
  return present(coalition)
    .filter((one) => !asked.has(one.id))
    .map(({ id, name }) => ({ id, name }));
}

function groupsOf(lines: readonly DecisionLine[]): DecisionView['groups'] {
  return organisationKinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    const agreed = own.filter((line) => line.standing === 'agreed').length;
    const of = own.filter((line) => line.standing !== 'released').length;
    return own.length > 0 ? [{ kind, agreed, of, lines: own }] : [];
  });
}

function countsOf(lines: readonly DecisionLine[]): DecisionView['counts'] {
  const count = (state: MandateState) => lines.filter((line) => line.state === state).length;
  return Object.fromEntries(mandateStates.map((state) => [state, count(state)])) as DecisionView['counts'];
}

/**
 * Reads one decision.
 * @throws DomainError `not-found`
 */
export async function loadDecision(
  store: Store,
  from: { coalition: CoalitionDocument; id: string; today: string },
  viewer: Viewer,
): Promise<DecisionView> {
  const found = await store.get({ coalitionId: from.coalition.coalitionId, id: from.id });
  if (found?.document.kind !== 'decision') throw new DomainError('not-found', { id: from.id });
  return decisionView({ coalition: from.coalition, decision: found.document, today: from.today }, viewer);
}
