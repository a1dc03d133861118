import type { Bootstrap } from '../../connector/page-api';
import { isFields } from '../read-answer';

/** The tab's `entityId` in the app's manifest. */
export const entityId = 'coalitietafel';

/** Id in the app's manifest: here that of the bot, which Teams calls by it with `28:` before it. */
export const appIdOf = ({ bot }: Pick<Bootstrap, 'bot'>) => bot.id.replace(/^28:/, '');

/** A page of the tab, as a link names it. */
export interface SharedLink {
  /** Teams' `subPageId`, which the tab reads. */
  readonly subPage: string;
  /** What the link is called where it is shown. */
  readonly label: string;
  /** Absent for the personal tab. */
  readonly channelId?: string | undefined;
}

/** https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application */
export function writeTabLink(appId: string, { subPage, label, channelId }: SharedLink): string {
  const context = JSON.stringify({ subEntityId: subPage, ...(channelId && { channelId }) });
  const query = new URLSearchParams({ ...(label && { label }), context }).toString().replaceAll('+', '%20');
  return `https://teams.microsoft.com/l/entity/${appId}/${entityId}?${query}`;
}

/** The page of our own tab that an address names; undefined for any other address. */
export function readTabLink(appId: string, address: string): SharedLink | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.origin !== 'https://teams.microsoft.com') return undefined;
  const [, l, kind, app, entity, ...more] = url.pathname.split('/');
  const named = l === 'l' && kind === 'entity' && entity === entityId && more.length === 0;
  if (!named || app?.toLowerCase() !== appId.toLowerCase()) return undefined;
  const context = fieldsIn(url.searchParams.get('context') ?? '');
  const { subEntityId, channelId } = context;
  return {
    subPage: typeof subEntityId === 'string' ? subEntityId : '',
    label: url.searchParams.get('label') ?? '',
    ...(typeof channelId === 'string' && { channelId }),
  };
}

function fieldsIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}
