import { distance } from 'fastest-levenshtein';
import type { Place } from './cards/buttons';

/** Words people type, and the screen each opens. Dutch first; every language is understood everywhere. */
const vocabulary: readonly (readonly [screen: string, words: readonly string[]])[] = [
  ['help', ['help', 'hulp', 'hallo', 'hoi', 'hello', 'hi', '?', 'menu', 'wie ben je', 'wie ben jij', 'who are you']],
  ['round', ['rondje', 'ronde', 'round', 'ontwikkelingen', 'updates']],
  ['update-form', ['deel', 'delen', 'ontwikkeling', 'share', 'update', 'knelpunt', 'parel']],
  ['agenda', ['agenda', 'vergadering', 'meeting']],
  ['item-form', ['voorstel', 'agendapunt', 'punt', 'propose', 'proposal']],
  ['decisions', ['besluiten', 'besluit', 'decisions', 'decision']],
  ['decision-form', ['leg vast', 'vastleggen', 'record']],
  [
    'pending',
    [
      'akkoorden',
      'akkoord',
      'mandaten',
      'mandaat',
      'mandates',
      'mandate',
      'pending',
      'openstaand',
      'openstaande akkoorden',
    ],
  ],
  ['calls', ['bellijst', 'bellen', 'call list', 'calls']],
  ['deputy-form', ['vervanger', 'vervanging', 'vervangers', 'deputy', 'deputies']],
  ['set-up-form', ['start', 'inrichten', 'set up', 'setup']],
  ['coalition', ['coalitie', 'coalition', 'organisaties', 'organisations', 'wie', 'who']],
  ['join-form', ['wie ben ik', 'who am i', 'ik ben', 'meedoen', 'join']],
  [
    'hearing-form',
    [
      'herinneringen',
      'herinnering',
      'reminders',
      'reminder',
      'meldingen',
      'notifications',
      'wanneer krijg ik bericht',
      'when do i hear',
      'stop',
      'stop herinneringen',
      'stop met herinneringen',
      'stop reminders',
      'stop reminding me',
    ],
  ],
  ['settings', ['instellingen', 'settings']],
  ['plan-form', ['plan', 'plannen', 'plan een vergadering']],
];

/** Every screen that a word opens. */
export const typedScreens: readonly string[] = vocabulary.map(([screen]) => screen);

/** Words after which what follows belongs in the form: "deel wij openen een spreekuur". */
const takesText = new Set(['update-form', 'item-form']);
const kinds: Readonly<Record<string, string>> = { knelpunt: 'bottleneck', parel: 'good-practice' };

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .replace(/(?<=.)[!?.,:;\s]+$/g, '')
    .replace(/\s+/g, ' ');

/** The screen that what somebody typed stands for; what is not understood opens help, and keeps what was typed. */
export function understand(typed: string): Place {
  const text = fold(typed);
  if (text === '') return { screen: 'help' };
  for (const [screen, words] of vocabulary) {
    if (words.includes(text)) return { screen, ...(kinds[text] && { params: { type: kinds[text] } }) };
  }
  const [first = '', ...rest] = typed.split(/\s+/);
  const opened = vocabulary.find(([screen, words]) => takesText.has(screen) && words.includes(fold(first)));
  if (opened && rest.length > 0) {
    const kind = kinds[fold(first)];
    return {
      screen: opened[0],
      params: { text: typed.slice(first.length).replace(/^[\s:]+/, ''), ...(kind && { type: kind }) },
    };
  }
  const near = nearest(text);
  return near ? { screen: near } : { screen: 'help', params: { typed } };
}

/** Words that are another word when a letter is off: "stop" and "stap". */
const onlyItself = new Set(['stop']);

/**
 * A near miss: a letter or two off in a word long enough that it can hardly mean something else, its first letter right:
 * "heel" is not "deel", nor "bestellingen" "instellingen".
 */
function nearest(text: string): string | undefined {
  if (text.length < 4 || text.length > 24) return undefined;
  const candidates = vocabulary.flatMap(([screen, words]) =>
    words
      .filter((word) => word.length >= 4 && word[0] === text[0] && !onlyItself.has(word))
      .map((word) => ({ screen, letters: distance(text, word), of: word.length }))
      .filter(({ letters, of }) => letters <= 2 && letters / of <= 0.26),
  );
  return candidates.sort((a, b) => a.letters / a.of - b.letters / b.of)[0]?.screen;
}
