import type { Actor } from '../action';
import type { CoalitionDocument, HearingPlace, MemberDocument } from '../documents';
import { nameOf } from '../organisations';
import { delegateOf, representedBy } from '../permissions';
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
    /** Plain date of the last day, for what they stand in for as a deputy today. */
    readonly until?: string;
  }[];
  /** What the caller reads best (`Accept-Language`), else the coalition's language. */
  readonly language: 'nl' | 'en';
  /** Where they read what is coming, and whether their own chat with the bot works. */
  readonly hears: HearingPlace;
  readonly chatKnown: boolean;
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
    organisations: [
      ...(member?.represents ?? []).map(({ organisationId, said, confirmed }) => ({
        id: organisationId,
        name: nameOf(coalition, { organisationId, said }),
        confirmed,
      })),
      ...stoodInFor(coalition, member, today),
    ],
    language: language ?? coalition.language,
    hears: member?.hears ?? 'channel',
    chatKnown: member?.chat !== undefined,
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

/** What a deputy speaks for today besides what is their own, each once, until the last day of all that was arranged. */
export function stoodInFor(coalition: CoalitionDocument, member: MemberDocument | undefined, today: string) {
  const own = delegateOf(member);
  return representedBy(member, today)
    .filter((id) => !own.includes(id))
    .map((id) => ({
      id,
      name: nameOf(coalition, { organisationId: id, said: id }),
      confirmed: true,
      until: (member?.standsIn ?? [])
        .filter((one) => one.from <= today && one.organisationIds.includes(id))
        .map((one) => one.until)
        .sort()
        .at(-1),
    }));
}
