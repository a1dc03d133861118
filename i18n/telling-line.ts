import type { TellingLine } from '../domain/views/tellings';
import type { Words } from './words';

type TellingWords = Words['telling'];

/** What things are called that people are told. */
export const topicWords = (w: TellingWords, topics: readonly string[]): string =>
  [...new Set(topics.map((topic) => w.topics[topic]))].filter(Boolean).join(', ');

/** Where somebody was told and what about, in one line. */
export function aboutTelling(
  w: TellingWords,
  { topics, title, way }: Pick<TellingLine, 'topics' | 'title' | 'way'>,
): string {
  const what = topicWords(w, topics);
  return [...(way ? [w.ways[way]] : []), title ? `${what}: “${title}”` : what].join(' · ');
}
