import { readPlace } from './place';
import { words } from './words';

/** The page before its script runs; language and theme are in it already, so that nothing flashes. */
export function pageHtml(search: string): string {
  const { lang, theme } = readPlace(search);
  return `<!doctype html>
<html lang="${lang}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words[lang].app}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
<script type="module" src="/page/page.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;
}
