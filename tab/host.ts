import { app, authentication, pages } from '@microsoft/teams-js';

/** Teams' own names of its themes; what it calls otherwise is shown as `default`. */
export type ThemeName = 'default' | 'dark' | 'contrast';

/** Where the page stands: who shows it, in what, to whom. Named by Teams and believed for looks only; tokens say who one is. */
export interface Host {
  readonly locale: string;
  readonly theme: ThemeName;
  /** True in the narrow panel beside a meeting. */
  readonly sidePanel: boolean;
  /** `<tenant id>:<id of the channel or group chat>`, as the bot works it out; undefined elsewhere. */
  readonly coalitionId: string | undefined;
  /** Tells one person's traces in this browser from another's; proves nothing. */
  readonly userId: string;
  /** The page a link named (`domain/tab-pages.ts`). */
  readonly subPage: string | undefined;
  /** An access token of who looks; Teams keeps it fresh. Rejects when it gives none. */
  token(): Promise<string>;
  onTheme(changed: (theme: ThemeName) => void): void;
  /** Has Teams offer a link to a page of the tab. */
  share(link: { readonly subPage: string; readonly label: string }): void;
  /** Opens an https address outside the page. */
  open(url: string): void;
}

/** Where somebody puts the tab beside the posts: what it opens with now, and saving another. */
export interface TabSettings extends Pick<Host, 'locale' | 'theme' | 'onTheme'> {
  /** Address of the page the tab opens with; undefined as long as it is new. */
  readonly contentUrl: string | undefined;
  /** May be saved from now on; what is saved is asked for at that moment. */
  onSave(settings: () => { readonly contentUrl: string; readonly websiteUrl: string }): void;
}

/** Teams' name of a theme as the page knows it. */
export const themeOf = (name: string): ThemeName => (name === 'dark' || name === 'contrast' ? name : 'default');

/**
 * The one place that knows teams-js: says hello to whoever shows the page and learns where it stands. Rejects when nobody
 * answers, as when the address is opened in a window of its own.
 */
export async function connectHost(): Promise<Host> {
  await app.initialize();
  const { app: about, page, channel, chat, user, meeting } = await app.getContext();
  app.notifySuccess();
  const tenant = channel?.ownerTenantId ?? user?.tenant?.id;
  // A meeting has a chat of its own, which is not where the coalition is.
  const place = channel?.id ?? (meeting ? undefined : chat?.id);
  return {
    locale: about.locale,
    theme: themeOf(about.theme),
    sidePanel: page.frameContext === 'sidePanel' || meeting?.id !== undefined,
    // Ids of channels tell capitals apart.
    coalitionId: place && tenant ? `${tenant.toLowerCase()}:${place}` : undefined,
    userId: `${user?.tenant?.id}:${user?.id}`,
    subPage: page.subPageId,
    token: () => authentication.getAuthToken(),
    onTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
    share: ({ subPage, label }) =>
      pages.shareDeepLink({ subPageId: subPage, subPageLabel: label, subPageWebUrl: undefined }),
    open: (url) => void app.openLink(url),
  };
}

/** The tab's `entityId` and name in the app's manifest. */
const tab = { entityId: 'coalitietafel', suggestedDisplayName: 'Coalitietafel' };

/** The same where somebody puts the tab beside the posts: the frame that Teams calls `settings`. Rejects as `connectHost`. */
export async function connectSettings(): Promise<TabSettings> {
  await app.initialize();
  const { app: about } = await app.getContext();
  // A new tab has none yet, and saving must not wait for it.
  const before = await pages.getConfig().catch(() => undefined);
  app.notifySuccess();
  return {
    locale: about.locale,
    theme: themeOf(about.theme),
    contentUrl: before?.contentUrl || undefined,
    onTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
    onSave(settings) {
      pages.config.registerOnSaveHandler((save) => {
        pages.config.setConfig({ ...tab, ...settings() }).then(
          () => save.notifySuccess(),
          (failure: unknown) => save.notifyFailure(String(failure)),
        );
      });
      pages.config.setValidityState(true);
    },
  };
}
