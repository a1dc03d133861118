import type { Viewer } from '../domain/views/viewer';
import type { Language } from '../i18n/reader';
import type { Admitted } from './admit';

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
  readonly language: Language;
  readonly coalition: {
    readonly id: string;
    readonly region: string | undefined;
    readonly channel: string | undefined;
    readonly setUp: boolean;
    readonly language: Language;
    readonly timeZone: string;
  };
}

export function meView({
  coalition,
  member,
  actor,
  viewer,
  language,
}: Admitted & { readonly viewer: Viewer; readonly language: Language | undefined }): MeView {
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
    coalition: {
      id: coalition.coalitionId,
      region: coalition.region,
      channel: coalition.channel?.name,
      setUp: coalition.state === 'set-up',
      language: coalition.language,
      timeZone: coalition.timeZone,
    },
  };
}
