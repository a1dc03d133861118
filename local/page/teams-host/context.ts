import type { Bootstrap, Person } from '../../connector/page-api';
import { regionTeam } from '../../region/place';
import type { Place } from '../place';
import { localeOf } from '../say-time';
import { appIdOf, entityId } from './deep-link';

/**
 * What `getContext` answers, under the flat names that travel; teams-js makes its nested `app.Context` of them.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context
 */
export type LegacyContext = Readonly<Record<string, string | number | boolean>> & {
  readonly frameContext: FrameContext;
  readonly theme: HostTheme;
};

/** In the place of the posts, beside a meeting, or where somebody puts the tab beside the posts. */
export type FrameContext = 'content' | 'sidePanel' | 'settings';

/** Teams' own names of its themes. */
export type HostTheme = 'default' | 'dark' | 'contrast';

export const hostTheme = (theme: Place['theme']): HostTheme => (theme === 'light' ? 'default' : theme);

/** A meeting of the channel, as Teams names one: an id that says nothing to the app. */
const meetingId = 'MCMxOTptZWV0aW5nX2NvYWxpdGllQHRocmVhZC50YWN2MiMw';

export interface WhereTab {
  readonly bootstrap: Bootstrap;
  readonly me: Person;
  readonly place: Pick<Place, 'lang' | 'theme'>;
  readonly frame: FrameContext;
  /** False for the personal tab, which stands in no team. */
  readonly channel: boolean;
  readonly subPage: string | undefined;
}

export function contextOf({ bootstrap, me, place, frame, channel, subPage }: WhereTab): LegacyContext {
  const signIn = `${me.key}@example.com`;
  return {
    hostName: 'Teams',
    hostClientType: 'web',
    appId: appIdOf(bootstrap),
    // As Teams writes it, in small letters.
    locale: localeOf(place.lang).toLowerCase(),
    theme: hostTheme(place.theme),
    entityId,
    subEntityId: subPage ?? '',
    frameContext: frame,
    isFullScreen: false,
    isMultiWindow: false,
    tid: me.tenantId,
    userObjectId: me.objectId,
    userDisplayName: me.name,
    userPrincipalName: signIn,
    loginHint: signIn,
    ...(channel && inChannel(bootstrap, me)),
    ...(frame === 'sidePanel' && { meetingId }),
  };
}

const inChannel = ({ team, channel }: Bootstrap, me: Person) => ({
  teamId: team.id,
  teamName: team.name,
  groupId: regionTeam.aadGroupId,
  channelId: channel.id,
  channelName: channel.name,
  // What Microsoft Graph calls `standard`.
  channelType: 'Regular',
  hostTeamGroupId: regionTeam.aadGroupId,
  hostTeamTenantId: regionTeam.tenantId,
  userTeamRole: me.guest ? 2 : 1,
});
