import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/reading';
import type { PageWords } from '../i18n/words';
import { App } from './app';
import { loadAnew } from './frame/load-anew';
import { Outside } from './frame/outside';
import { loadPage } from './frame/page-of';
import { connectHost, themeOf } from './host';
import { placeAt } from './place';
import { loadTheme } from './themes/load-theme';

const wordsIn = async (language: 'nl' | 'en'): Promise<PageWords> =>
  (await (language === 'en' ? import('../i18n/en/page') : import('../i18n/nl/page'))).page;

/** What the address of the page said, before whoever shows it was asked. */
const { lang, dataset } = document.documentElement;
const guessed = { language: languageOf(lang), theme: themeOf(dataset.theme ?? '') };

async function main(root: HTMLElement): Promise<void> {
  // Shown where it is needed; where it fails the page says so itself.
  const page = loadPage(placeAt(location.pathname)).catch(() => undefined);
  const early = [wordsIn(guessed.language), loadTheme(guessed.theme)] as const;
  // What fails is said below, where it is waited for.
  Promise.all(early).catch(() => undefined);
  const host = await connectHost().catch(() => undefined);
  const language = host ? languageOf(host.locale) : guessed.language;
  const [words, theme] = await Promise.all([
    language === guessed.language ? early[0] : wordsIn(language),
    host && host.theme !== guessed.theme ? loadTheme(host.theme) : early[1],
    page,
  ]);
  document.documentElement.lang = language;
  createRoot(root).render(
    host ? <App host={host} theme={theme} language={language} words={words} /> : <Outside words={words} />,
  );
}

/** Without its words or its colours the page cannot be drawn; what it says then stands here, in the language of its address. */
function notThere(root: HTMLElement): void {
  const dutch = guessed.language === 'nl';
  const text = document.createElement('p');
  text.textContent = dutch
    ? 'Coalitietafel kon niet worden geladen. Misschien is er geen verbinding.'
    : 'Coalitietafel could not be loaded. There may be no connection.';
  const again = document.createElement('button');
  again.textContent = dutch ? 'Opnieuw proberen' : 'Try again';
  again.onclick = loadAnew;
  const place = document.createElement('main');
  place.className = 'state state-whole';
  place.append(text, again);
  root.replaceChildren(place);
}

const root = document.getElementById('root');
if (root) main(root).catch(() => notThere(root));
