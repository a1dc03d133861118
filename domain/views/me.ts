import type { Actor } from '../action';
import type { CoalitionDocument, MemberDocument } from '../documents';
import type { Viewer } from './viewer';

/** Who the viewer is here, for a page to know what to show; what they may do is decided again by every action. */
export interface MeView {
  readonly kind: 'me';
  readonly person: { readonly id: string; readonly name: string };
  readonly guest: boolean;
  readonly secretary: boolean;
  readonly chair: boolean;
  readonly leads: boolean;
  /** Organisations they speak for; `id` is absent while the secretary has not matched the name. */
  readonly organisations: readonly {
    readonly id: string | undefined;
    readonly name: string;
    readonly confirmed: boolean;
  }[];
  /** What the caller reads best (`Accept-Language`), else the coalition's language. */
  readonly language: 'nl' | 'en';
  /** Plain date in the coalition's time zone. */
  readonly today: string;
  /** Nobody set the coalition up yet, and this viewer may. */
  readonly mayStart: boolean;
  readonly coalition: {
    readonly id: string;
    readonly region: string | undefined;
    readonly channel: string | undefined;
    readonly setUp: boolean;
    readonly language: 'nl' | 'en';
    readonly timeZone: string;
  };
}

export function meView(
  from: {
    readonly coalition: CoalitionDocument;
    readonly member: MemberDocument | undefined;
    readonly actor: Actor;
    readonly today: string;
    readonly language: 'nl' | 'en' | undefined;
  },
  viewer: Viewer,
): MeView {
  const { coalition, member, actor, today, language } = from;
  const setUp = coalition.state === 'set-up';
  return {
    kind: 'me',
    person: actor.person,
    guest: viewer.guest,
    secretary: viewer.secretary,
    chair: viewer.chair,
    leads: viewer.leads,
    organisations: (member?.represents ?? []).map(({ organisationId, said, confirmed }) => ({
      id: organisationId,
      name: coalition.organisations.find((one) => one.id === organisationId)?.name ?? said,
      confirmed,
    })),
    language: language ?? coalition.language,
    today,
    mayStart: !setUp && !viewer.guest,
    coalition: {
      id: coalition.coalitionId,
      region: coalition.region,
      channel: coalition.channel?.name,
      setUp,
      language: coalition.language,
      timeZone: coalition.timeZone,
    },
  };
}
