import {
  type CoalitionDocument,
  type DecisionDocument,
  type LandingState,
  landingStates,
  type OrganisationKind,
  organisationKinds,
} from '../documents';
import { concernedBy } from '../mandates/concerned-by';
import { findOrganisation } from '../organisations';
import type { Viewer } from './viewer';

/** Where an agreement stands with one who carries it out. */
export interface LandingLine {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly state: LandingState;
  /** How, or why not here. */
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  /** The viewer represents it, and may report it. */
  readonly mine: boolean;
  readonly mayReport: boolean;
}

/** What becomes of a ratified agreement locally (seed 002). */
export interface DecisionLanding {
  /** By kind, in the fixed order, and by name. */
  readonly lines: readonly LandingLine[];
  readonly counts: Readonly<Record<LandingState, number>>;
  /** Where it is to land: who says, with a reason, that it will not is left out. */
  readonly of: number;
}

const byName = new Intl.Collator('nl');

/** Who carries it out and how far they are; who said nothing has not started. */
export function decisionLanding(
  from: { coalition: CoalitionDocument; decision: DecisionDocument },
  viewer: Viewer,
): DecisionLanding {
  const { coalition, decision } = from;
  const said = new Map(decision.landings?.map((one) => [one.organisationId, one]));
  const lines = concernedBy(decision).flatMap((organisationId): LandingLine[] => {
    const organisation = findOrganisation(coalition, organisationId);
    const landing = said.get(organisationId);
    // Who left carries out nothing more; what they said stays.
    if (organisation?.left && !landing) return [];
    const mine = viewer.represents.includes(organisationId);
    return [
      {
        organisationId,
        name: organisation?.name ?? organisationId,
        kind: organisation?.kind ?? 'other',
        state: landing?.state ?? 'not-started',
        ...(landing?.note && { note: landing.note }),
        ...(landing && { by: landing.by.name, at: landing.at }),
        mine,
        mayReport: viewer.leads || mine,
      },
    ];
  });
  const kindOf = (line: LandingLine) => organisationKinds.indexOf(line.kind);
  const count = (state: LandingState) => lines.filter((line) => line.state === state).length;
  return {
    lines: lines.sort((a, b) => kindOf(a) - kindOf(b) || byName.compare(a.name, b.name)),
    counts: Object.fromEntries(landingStates.map((state) => [state, count(state)])) as DecisionLanding['counts'],
    of: lines.length - count('not-here'),
  };
}
