import { short } from '../../domain/short';
import { loadCoalition } from '../../domain/views/coalition';
import { opens, press } from '../cards/buttons';
import { words } from '../cards/elements';
import { fact } from '../cards/fact';
import { choiceInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { findPeople, searchInput } from './people-choice';
import { fillingOf, formActions, type Screen, screenCard } from './screen';
import { typed } from './typed';

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
        : searchInput(context, filling, { found, people: people.length })),
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
