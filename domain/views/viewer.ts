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
  /** Ids of the organisations they represent, confirmed. */
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

export function viewerOf(coalition: CoalitionDocument, member: MemberDocument | undefined, actor: Actor): Viewer {
  const who = { coalition, member, actor };
  const secretary = isSecretary(who);
  const chair = isChair(who);
  return {
    personId: actor.person.id,
    secretary,
    chair,
    leads: secretary || chair,
    guest: actor.guest,
    represents: representedBy(member),
    says: member?.represents.map((one) => one.said) ?? [],
  };
}
