import type { Core } from './core';
import type { Person } from './page-api';
import { type Place, placeId } from './place';

const timezone = 'Europe/Amsterdam';

/** An activity on its way to the bot. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly name?: string;
  readonly conversation: { readonly id: string; readonly tenantId: string; readonly [more: string]: unknown };
  readonly [more: string]: unknown;
}

/** What Teams knows of the place besides the conversation: tenant, and team and channel where there is one. */
function channelDataOf({ options: { team, channel } }: Core, place: Place, tenantId: string) {
  if (place.type === 'personal') return { tenant: { id: tenantId } };
  return {
    teamsChannelId: channel.id,
    teamsTeamId: team.id,
    channel: { id: channel.id },
    team: { id: team.id, name: team.name, ...(team.aadGroupId && { aadGroupId: team.aadGroupId }) },
    tenant: { id: tenantId },
  };
}

/**
 * An activity with the envelope Teams puts around everything a person does.
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#receive-a-message-activity
 */
export function activityFrom(
  core: Core,
  { person, place, locale }: { person: Person; place: Place; locale: string },
  content: { type: string; id: string; channelData?: object; entities?: readonly object[]; [more: string]: unknown },
): Activity {
  // A person from elsewhere opens the chat in a tenant of their own; everything else happens in the team's.
  const tenantId = place.type === 'personal' ? place.person.tenantId : core.options.team.tenantId;
  const at = core.now().toISOString();
  return {
    ...content,
    timestamp: at,
    localTimestamp: at,
    localTimezone: timezone,
    channelId: 'msteams',
    serviceUrl: `${core.origin()}/connector/`,
    from: { id: person.userId, name: person.name, aadObjectId: person.objectId },
    recipient: core.options.bot,
    conversation: {
      ...(place.type === 'channel' && { isGroup: true }),
      conversationType: place.type,
      tenantId,
      id: placeId(place),
    },
    channelData: { ...channelDataOf(core, place, tenantId), ...content.channelData },
    entities: [
      ...(content.entities ?? []),
      { type: 'clientInfo', locale, country: locale.split('-')[1] ?? '', platform: 'Web', timezone },
    ],
    locale,
  };
}
