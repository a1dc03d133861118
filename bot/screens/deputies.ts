import type { Person } from '../../domain/documents';
import { delegateOf } from '../../domain/permissions';
import { short } from '../../domain/short';
import { type CoalitionView, loadCoalition } from '../../domain/views/coalition';
import { opens, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, eyebrow, group, said, words } from '../cards/elements';
import { fitting } from './fitting';
import { type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';

/** One arrangement: who stands in, for which organisations, and how long (plain dates). */
interface Arranged {
  readonly person: Person;
  readonly from: string;
  readonly until: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Who stands in for whom, now or later; who arranged it, chair and secretary can end it, with a second press to be sure. */
export const deputies: Screen = async (context, params, state) => {
  const { mandates, common } = context.t.words;
  const w = mandates.deputy;
  const view = await loadCoalition(context.store, context, context.viewer);
  const all = arrangements(view);
  const { deputy, from, until } = params;
  const ending = all.find((one) => one.person.id === deputy && one.from === from && one.until === until);
  if (ending && mayEnd(context, ending).length > 0 && !state.done) return sure(context, state, ending);
  const to = { screen: 'deputies' };
  const list = fitting(context, {
    all,
    params,
    at: 'page',
    draw: (one) => arrangement(context, one),
    to,
  });
  return screenCard(context, state, {
    summary: w.listTitle,
    body: [eyebrow('◎', w.listTitle), ...(all.length === 0 ? [words(w.none, { spacing: 'small' })] : list.elements)],
    actions: [
      opens(context, { title: w.title, to: { screen: 'deputy-form' } }),
      ...list.next,
      opens(context, { title: common.back, to: { screen: 'coalition' }, secondary: true }),
    ],
  });
};

function arrangements({ organisations }: CoalitionView): Arranged[] {
  const found = new Map<string, Arranged>();
  for (const { id, name, deputies } of organisations)
    for (const { person, from, until } of deputies) {
      const key = [person.id, from, until].join();
      const before = found.get(key)?.organisations ?? [];
      found.set(key, { person, from, until, organisations: [...before, { id, name }] });
    }
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from) || a.person.name.localeCompare(b.person.name));
}

/** Ids of the organisations for which this viewer may end it. */
const mayEnd = ({ viewer, member, surface }: ScreenContext, { organisations }: Arranged): string[] => {
  if (surface === 'channel') return [];
  const own = delegateOf(member);
  return organisations.map((one) => one.id).filter((id) => viewer.leads || own.includes(id));
};

function arrangement(context: ScreenContext, one: Arranged): Element {
  const { t } = context;
  const w = t.words.mandates.deputy;
  const { person, from, until, organisations } = one;
  return group(
    [
      ...said(short(person.name), { bold: true }),
      ...said(t.list(organisations.map(({ name }) => short(name, 60))), { small: true, most: 600, spacing: 'none' }),
      words(w.period(t.date(from), t.date(until)), { small: true, subtle: true, spacing: 'none' }),
      ...(mayEnd(context, one).length > 0
        ? [
            {
              type: 'ActionSet',
              spacing: 'small',
              actions: [
                opens(context, {
                  title: w.end(short(person.name, 40)),
                  to: { screen: 'deputies', params: { deputy: person.id, from, until } },
                }),
              ],
            },
          ]
        : []),
    ],
    { separator: true, spacing: 'medium' },
  );
}

function sure(context: ScreenContext, state: ScreenState, one: Arranged): Card {
  const { t } = context;
  const { mandates, common } = t.words;
  const w = mandates.deputy;
  const { person, from, until } = one;
  const organisations = mayEnd(context, one);
  const names = one.organisations.filter(({ id }) => organisations.includes(id)).map(({ name }) => short(name, 60));
  return screenCard(context, state, {
    summary: w.end(person.name),
    body: [
      words(w.listTitle, { heading: true }),
      ...said(`${person.name}: ${t.list(names)}`, { most: 800 }),
      words(w.endSure),
    ],
    actions: [
      press(context, {
        title: w.endYes,
        style: 'destructive',
        verb: 'end-deputy',
        data: {
          on: { screen: 'deputies', params: { deputy: person.id, from, until } },
          next: { screen: 'deputies' },
          form: context.form,
          input: { deputy: person.id, from, until, organisations },
        },
      }),
      opens(context, { title: common.cancel, to: { screen: 'deputies' } }),
    ],
  });
}
