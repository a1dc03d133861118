import type { Person } from '../../domain/documents';
import { short } from '../../domain/short';
import { loadCoalition } from '../../domain/views/coalition';
import { opens, press } from '../cards/buttons';
import { type Element, words } from '../cards/elements';
import { fact } from '../cards/fact';
import { choiceInput, textInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import {
  fillingOf,
  formActions,
  type Params,
  type Screen,
  type ScreenContext,
  type ScreenState,
  screenCard,
} from './screen';
import { typed } from './typed';

/** So many people fit in one list; where there are more, one types part of a name first (`search`). */
const mostPeople = 60;

/** Names the chair, or hands the secretary's work over. Chair and secretary only. */
export const rolesForm: Screen = async (context, params, state) => {
  const { t, surface } = context;
  const w = t.words.coalition;
  const { viewer } = context;
  const back = { screen: 'coalition' };
  const here = { screen: 'roles-form' };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.rolesTitle, here, back });
  const view = await loadCoalition(context.store, context, viewer);
  const people = view.members.map((member) => member.person);
  const found = findPeople(people, typed('search', params, state));
  const on = { ...here, ...(found.search && { params: { search: found.search } }) };
  const filling = fillingOf(context, state);
  return screenCard(context, state, {
    summary: w.rolesTitle,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.rolesTitle, { heading: true })]),
      words(w.rolesAbout, { subtle: true, spacing: 'small' }),
      fact(w.chair, view.chair?.name ?? w.nobodyYet),
      fact(w.secretary, view.secretary?.name ?? w.nobodyYet),
      ...(found.people
        ? [
            ...choiceInput(filling, {
              id: 'role',
              label: w.roleLabel,
              required: true,
              expanded: true,
              value: params.role ?? 'chair',
              choices: (['chair', 'secretary'] as const).map((value) => ({ value, title: w[value] })),
            }),
            ...choiceInput(filling, {
              id: 'person',
              label: w.personLabel,
              required: true,
              placeholder: t.words.common.choose,
              choices: found.people.map((person) => ({ title: short(person.name), value: person.id })),
            }),
          ]
        : search(context, { state, params, people: people.length, none: found.none })),
    ],
    actions: found.people
      ? formActions(context, {
          verb: 'hand-over-role',
          send: w.handOver,
          on,
          next: back,
          back: found.search ? here : back,
        })
      : [
          press(context, { title: w.search, style: 'positive', verb: 'show', data: { on: here } }),
          opens(context, { title: t.words.common.cancel, to: back, secondary: true }),
        ],
  });
};

/** Those to choose from; undefined where there are too many, or nobody, and one has to search (again). */
function findPeople(people: readonly Person[], asked: string | undefined) {
  if (people.length <= mostPeople) return { people, search: undefined, none: false };
  const search = asked?.toLowerCase();
  const found = search ? people.filter((person) => person.name.toLowerCase().includes(search)) : [];
  const fits = found.length > 0 && found.length <= mostPeople;
  return { people: fits ? found : undefined, search: asked, none: search !== undefined && found.length === 0 };
}

function search(
  context: ScreenContext,
  about: { state: ScreenState; params: Params; people: number; none: boolean },
): Element[] {
  const w = context.t.words.coalition;
  return textInput(fillingOf(context, about.state), {
    id: 'search',
    label: w.searchLabel(about.people),
    required: true,
    maxLength: 100,
    value: about.params.search,
    ...(about.none && { hint: w.searchNone }),
  });
}
