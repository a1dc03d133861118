import type { Persona } from '../connector/page-api';

export type PersonGroup = 'chair' | 'secretary' | 'table' | 'agenda' | 'guest' | 'outsider';

export const personGroups: readonly PersonGroup[] = ['chair', 'secretary', 'table', 'agenda', 'guest', 'outsider'];

/** Seats are the coalition's business, not the channel's, so the page knows only what the example region's keys say. */
const agendaMembers = new Set(['zilveren-kruis']);

export function groupOf(person: Persona): PersonGroup {
  if (!person.inChannel) return 'outsider';
  if (person.key === 'chair' || person.key === 'secretary') return person.key;
  if (person.guest) return 'guest';
  return agendaMembers.has(person.key) ? 'agenda' : 'table';
}
