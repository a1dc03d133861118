import { createRoot } from 'react-dom/client';
import { languageOf } from '../../i18n/reading';
import type { Words } from '../../i18n/words';
import { State } from '../frame/state';
import { connectSettings, themeOf } from '../host';
import { loadTheme } from '../themes/load-theme';
import { Configure } from './configure';

const wordsIn = async (language: 'nl' | 'en'): Promise<Words['configure']> =>
  (await (language === 'en' ? import('../../i18n/en/configure') : import('../../i18n/nl/configure'))).configure;

/** Where somebody puts the tab beside the posts: a page of its own, of which the tab loads nothing. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const { lang, dataset } = document.documentElement;
  const settings = await connectSettings().catch(() => undefined);
  const language = languageOf(settings?.locale ?? lang);
  const [words, theme] = await Promise.all([
    wordsIn(language),
    loadTheme(settings?.theme ?? themeOf(dataset.theme ?? '')),
  ]);
  document.documentElement.lang = language;
  if (settings) document.documentElement.dataset.theme = settings.theme;
  createRoot(root).render(
    settings ? (
      <Configure settings={settings} theme={theme} words={words} />
    ) : (
      <main className="app outside">
        <State whole title={words.outsideTitle} text={words.outside} />
      </main>
    ),
  );
}

void main();
