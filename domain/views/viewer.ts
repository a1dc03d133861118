import type { Actor } from '../action';
import type { CoalitionDocument, MemberDocument } from '../documents';
import { isChair, isSecretary, representedBy } from '../permissions';

/** For whose eyes a view is made. `channel` stands for everybody at once: it never shows who is late. */
export interface Viewer {
  readonly personId: string | undefined;
  readonly secretary: boolean;
  readonly chair: boolean;
  readonly leads: boolean;
  readonly guest: boolean;
  /** Ids of the organisations they speak for: confirmed, or stood in for today. */
  readonly represents: readonly string[];
  /** What they said they represent, confirmed or not; names as said. */
  readonly says: readonly string[];
}

/** What everybody in the channel may see. */
export const everyone: Viewer = {
  personId: undefined,
  secretary: false,
  chair: false,
  leads: false,
  guest: false,
  represents: [],
  says: [],
};

export function viewerOf(from: {
  readonly coalition: CoalitionDocument;
  readonly member: MemberDocument | undefined;
  readonly actor: Actor;
  /** Plain date in the coalition's time zone: a deputy stands in for a while. */
  readonly today: string;
}): Viewer {
  const { member, actor, today } = from;
  const secretary = isSecretary(from);
  const chair = isChair(from);
  return {
    personId: actor.person.id,
    secretary,
    chair,
    leads: secretary || chair,
    guest: actor.guest,
    represents: representedBy(member, today),
    says: member?.represents.map((one) => one.said) ?? [],
  };
}
