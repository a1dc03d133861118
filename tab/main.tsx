import { createRoot } from 'react-dom/client';
import { languageOf } from '../i18n/reading';
import type { Words } from '../i18n/words';
import { App } from './app';
import { Outside } from './frame/outside';
import { connectHost } from './host';
import './styles/index.css';

const wordsIn = async (language: 'nl' | 'en'): Promise<Words> =>
  language === 'en' ? (await import('../i18n/en')).en : (await import('../i18n/nl')).nl;

/** What the address of the page said, before whoever shows it was asked. */
const guessed = languageOf(document.documentElement.lang);

async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const early = wordsIn(guessed);
  const host = await connectHost().catch(() => undefined);
  const language = host ? languageOf(host.locale) : guessed;
  const words = await (language === guessed ? early : wordsIn(language));
  document.documentElement.lang = language;
  createRoot(root).render(host ? <App host={host} language={language} words={words} /> : <Outside words={words} />);
}

void main();
