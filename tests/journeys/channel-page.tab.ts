import { build } from 'esbuild';

/**
 * A tab that shows what its host tells it, and asks what its buttons say: real teams-js, nothing of ours. What it knows
 * stands in the page under ids; each time it begins, it shows another `visit`.
 */
const script = `
  import { app, authentication, pages } from '@microsoft/teams-js';
  const show = (id, text) => { document.getElementById(id).textContent = String(text); };
  const said = (work) => work.then((answer) => show('said', answer), (failure) => show('said', 'refused: ' + failure.message));
  const on = (id, work) => { document.getElementById(id).onclick = work; };
  await app.initialize();
  const context = await app.getContext();
  show('context', JSON.stringify(context));
  app.registerOnThemeChangeHandler((theme) => show('theme', theme));
  show('theme', context.app.theme);
  show('visit', Math.random());
  on('token', () => said(authentication.getAuthToken()));
  on('share', () => pages.shareDeepLink({ subPageId: 'decisions/decision%3A1', subPageLabel: 'Een besluit' }));
  on('go', () => said(pages.navigateToApp({ appId: 'coalitietafel', pageId: 'coalitietafel', subPageId: 'round' })));
  on('script', () => said(app.openLink('javascript:alert(1)')));
  on('sign-in', () => said(authentication.authenticate({ url: location.origin + '/sign-in' })));
  app.notifySuccess();
`;

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Tab</title><body>
  <main><h1 id="theme"></h1><p id="context"></p><p id="said"></p><p id="visit"></p>
  ${['token', 'share', 'go', 'script', 'sign-in'].map((id) => `<button id="${id}">${id}</button>`).join('')}</main>
  <script type="module" src="/tab/assets/stand-in.js"></script></body></html>`;

/** Answers `/tab/*`. */
export async function standInTab(): Promise<(path: string) => { type: string; body: string } | undefined> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: __dirname },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  return (path) => {
    if (!path.startsWith('/tab/')) return undefined;
    if (path === '/tab/assets/stand-in.js') return { type: 'text/javascript', body: code };
    return { type: 'text/html; charset=utf-8', body: html };
  };
}
