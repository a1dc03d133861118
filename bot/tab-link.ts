import type { CoalitionDocument } from '../domain/documents';
import { short } from '../domain/short';
import { type TabPage, tabPath } from '../domain/tab-pages';

/** The app whose tab it is. */
export interface TabApp {
  /** Id in the app's manifest, a GUID. */
  readonly appId: string;
}

/** Address that opens one page of the tab inside Teams; `label` is what Teams calls it where the link is shown. */
export type TabLink = (page: TabPage, label: string) => string;

/** The tab's `entityId` in the app's manifest. */
const entityId = 'coalitietafel';

/**
 * Links to the tab in a coalition's channel; absent where no app is configured, or no channel is known.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application#deep-link-to-a-tab
 */
export function tabLink(app: TabApp | undefined, { channel }: Pick<CoalitionDocument, 'channel'>): TabLink | undefined {
  if (!app || !channel) return undefined;
  return (page, label) => {
    const context = JSON.stringify({ subEntityId: tabPath(page), channelId: channel.channelId });
    // Written by URLSearchParams, since a title cut in the middle of a character must not make it throw.
    const query = new URLSearchParams({ label: short(label, 60), context }).toString().replaceAll('+', '%20');
    return `https://teams.microsoft.com/l/entity/${app.appId}/${entityId}?${query}`;
  };
}
