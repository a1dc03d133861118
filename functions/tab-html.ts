import { languageOf } from '../i18n/reader';
import type { TabIndex } from './tab-bundle';

interface Asked {
  /** What follows `/tab/`. */
  readonly path: string;
  readonly nonce: string;
  /** As the manifest's address fills them in: `nl-nl`, and `default`, `dark` or `contrast`. Believed for looks only. */
  readonly locale: string;
  readonly theme: string;
}

const themes = ['default', 'dark', 'contrast'];

/** The page before its script runs: the theme and language are in it already, and what this page needs is asked for at once. */
export function tabHtml(index: TabIndex, { path, nonce, locale, theme }: Asked): string {
  const language = languageOf(locale);
  const page = path.split('/')[0] || 'today';
  const look = themes.includes(theme) ? theme : 'default';
  const { script, parts: atOnce, words, themes: looks, pages } = page === 'configure' ? index.configure : index;
  const parts = new Set([
    ...atOnce,
    ...(words[language] ?? []),
    ...(looks[look] ?? []),
    ...((Object.hasOwn(pages, page) && pages[page]) || []),
  ]);
  return `<!doctype html>
<html lang="${language}" data-theme="${look}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coalitietafel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/tab/assets/${index.style}">
<script type="module" id="tab" nonce="${nonce}" src="/tab/assets/${script}"></script>
${[...parts].map((part) => `<link rel="modulepreload" href="/tab/assets/${part}">`).join('\n')}
</head>
<body><div id="root"><div class="waiting" aria-hidden="true"><i></i><i></i><i></i><i></i></div></div></body>
</html>
`;
}
