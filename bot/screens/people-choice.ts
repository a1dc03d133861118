import type { Person } from '../../domain/documents';
import type { Element } from '../cards/elements';
import { type Filling, textInput } from '../cards/inputs';
import type { ScreenContext } from './screen';

/** So many people fit in one list; where there are more, one types part of a name first (`search`). */
const mostPeople = 60;

interface Found {
  /** Those to choose from; undefined where there are too many, or nobody, and one has to search (again). */
  readonly people: readonly Person[] | undefined;
  readonly search: string | undefined;
  readonly none: boolean;
}

/** The people that a form lets one choose from, given what was searched for. */
export function findPeople(people: readonly Person[], asked: string | undefined, most = mostPeople): Found {
  if (people.length <= most) return { people, search: undefined, none: false };
  const search = asked?.toLowerCase();
  const found = search ? people.filter((person) => person.name.toLowerCase().includes(search)) : [];
  const fits = found.length > 0 && found.length <= most;
  return { people: fits ? found : undefined, search: asked, none: search !== undefined && found.length === 0 };
}

/** Asks for a part of a name. */
export function searchInput(
  { t }: ScreenContext,
  filling: Filling,
  about: { found: Found; people: number },
): Element[] {
  const w = t.words.coalition;
  return textInput(filling, {
    id: 'search',
    label: w.searchLabel(about.people),
    required: true,
    maxLength: 100,
    value: about.found.search,
    ...(about.found.none && { hint: w.searchNone }),
  });
}
