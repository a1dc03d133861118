import { isFields } from '../read-answer';
import type { Args, HostRequest } from './protocol';
import type { TabHost } from './tab-host';

type Answer = (args: Args, host: TabHost) => Args | undefined | Promise<Args>;

/** What this host can do, as teams-js asks for it; what is not named here teams-js refuses by itself. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { pages: { config: {}, currentApp: {} } },
};

/** The newest message names that this host knows, as a version of the host's own library. */
const version = '2.0.1';

/** What teams-js calls a host that lacks something (`ErrorCode.NOT_SUPPORTED_ON_PLATFORM`). */
const notSupported = { errorCode: 100, message: 'Not supported on this platform.' };

const heard: Answer = () => undefined;
const refused: Answer = () => [false, notSupported.message];
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** `func` → what is answered; undefined is no answer. */
const answers: Readonly<Record<string, Answer>> = {
  initialize: (_args, { context }) => [context.frameContext, 'web', JSON.stringify(runtime), version],
  getContext: (_args, { context }) => [context],
  registerHandler: heard,
  'appInitialization.appLoaded': heard,
  'appInitialization.success': heard,
  'appInitialization.failure': heard,
  'appInitialization.expectedFailure': heard,

  'authentication.getAuthToken': (_args, host) =>
    host.token().then(
      (token) => [true, token],
      (failure: unknown) => [false, failure instanceof Error ? failure.message : String(failure)],
    ),
  'authentication.authenticate': refused,
  'authentication.getUser': () => [false, notSupported],

  // `app.openLink`, and `pages.navigateToApp` of an older library.
  executeDeepLink: ([address], { openLink }) =>
    openLink(text(address)) ? [true] : [false, 'Only https addresses can be opened.'],
  shareDeepLink([subPage, label], { share }) {
    share({ subPage: text(subPage), label: text(label) });
    return undefined;
  },
  'pages.navigateToApp'([to], { context, openPage }) {
    if (!isFields(to) || to.appId !== context.appId) return [false, 'That app is not here.'];
    openPage(text(to.subPageId));
    return [true];
  },
  'pages.currentApp.navigateTo'([to], { openPage }) {
    openPage(isFields(to) ? text(to.subPageId) : '');
    return [null];
  },
  'pages.currentApp.navigateToDefaultPage'(_args, { openPage }) {
    openPage('');
    return [null];
  },
  navigateCrossDomain: refused,
  navigateBack: refused,
  setFrameContext: heard,
  returnFocus(_args, { takeFocus }) {
    takeFocus();
    return undefined;
  },

  'settings.getSettings': (_args, { settings }) => [settings?.now ?? {}],
  'settings.setValidityState'([can], { settings }) {
    settings?.valid(can === true);
    return undefined;
  },
  'settings.setSettings'([config], { settings }) {
    const kept =
      isFields(config) &&
      settings?.keep({
        contentUrl: text(config.contentUrl),
        entityId: text(config.entityId),
        suggestedDisplayName: text(config.suggestedDisplayName),
      });
    return kept ? [true] : [false, 'This tab cannot be saved here.'];
  },
  'settings.save.success'(_args, { settings }) {
    settings?.saved();
    return undefined;
  },
  'settings.save.failure': heard,
};

/** Answers one call of teams-js; undefined where teams-js waits for no answer. */
export async function answerOf({ func, args }: HostRequest, host: TabHost): Promise<Args | undefined> {
  const answer = Object.hasOwn(answers, func) ? answers[func] : undefined;
  return answer ? answer(args, host) : [notSupported];
}
