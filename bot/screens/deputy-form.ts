import { present } from '../../domain/organisations';
import { delegateOf } from '../../domain/permissions';
import { short } from '../../domain/short';
import { loadCoalition } from '../../domain/views/coalition';
import { opens, opensForm, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import { words } from '../cards/elements';
import { choiceInput, dateInput } from '../cards/inputs';
import { namesInput } from './names-input';
import { findPeople, searchInput } from './people-choice';
import { fillingOf, formActions, type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';
import { typed } from './typed';

/** So many people and organisations fit beside each other in one card. */
const mostPeople = 40;

/** Says who stands in for whom: a delegate for their own organisations, chair and secretary for all. */
export const deputyForm: Screen = async (context, params, state) => {
  const { t, coalition, viewer, member, today } = context;
  const w = t.words.deputy;
  const own = delegateOf(member);
  if (context.surface === 'channel' || (!viewer.leads && own.length === 0)) return whoMay(context, state);
  const organisations = present(coalition).filter((one) => viewer.leads || own.includes(one.id));
  const { members } = await loadCoalition(context.store, context, viewer);
  // Nobody stands in for themselves.
  const people = members.map((one) => one.person).filter(({ id }) => viewer.leads || id !== viewer.personId);
  const found = findPeople(people, typed('search', params, state), mostPeople);
  const filling = fillingOf(context, state);
  const list = { screen: 'deputies' };
  const on = { screen: 'deputy-form', ...(found.search && { params: { search: found.search } }) };
  const heading = context.surface === 'dialog' ? [] : [words(w.title, { heading: true })];
  if (!found.people)
    return screenCard(context, state, {
      summary: w.title,
      body: [...heading, ...searchInput(context, filling, { found, people: people.length })],
      actions: [
        press(context, {
          title: t.words.coalition.search,
          style: 'positive',
          verb: 'show',
          data: { on: { screen: 'deputy-form' } },
        }),
        opens(context, { title: w.listTitle, to: list, secondary: true }),
      ],
    });
  return screenCard(context, state, {
    summary: w.title,
    body: [
      ...heading,
      words(w.about, { small: true, spacing: 'small' }),
      ...choiceInput(filling, {
        id: 'deputy',
        label: w.person,
        required: true,
        placeholder: t.words.common.choose,
        choices: found.people.map(({ id, name }) => ({ title: short(name, 60), value: id })),
        hint: w.personHint,
      }),
      ...namesInput(context, filling, {
        id: 'organisations',
        label: w.organisations,
        organisations,
        value: own.length === 1 ? own : [],
      }),
      ...dateInput(filling, { id: 'from', label: w.from, value: today, min: today }),
      ...dateInput(filling, { id: 'until', label: w.until, required: true, min: today }),
    ],
    actions: [
      ...formActions(context, {
        verb: 'name-deputy',
        send: w.title,
        on,
        next: list,
        ...(!viewer.leads && viewer.personId && { input: { for: viewer.personId } }),
      }),
      opens(context, { title: w.listTitle, to: list, secondary: true }),
    ],
  });
};

/** In the channel, where the card is everybody's, and for who may not: who does this, and the way there. */
function whoMay(context: ScreenContext, state: ScreenState): Card {
  const { deputy: w, common, coalition } = context.t.words;
  return screenCard(context, state, {
    summary: w.title,
    body: [words(w.title, { heading: true }), words(w.whoMay)],
    actions: [
      context.surface === 'channel'
        ? opensForm(context, { title: common.open, to: { screen: 'deputy-form' } })
        : opens(context, { title: coalition.joinShort, to: { screen: 'join-form' } }),
      opens(context, { title: w.listTitle, to: { screen: 'deputies' }, secondary: true }),
    ],
  });
}
