import { delegateOf } from '../../domain/permissions';
import { short } from '../../domain/short';
import {
  type CoalitionView,
  type DeputyLine,
  loadCoalition,
  type OrganisationLine,
} from '../../domain/views/coalition';
import { speaksBesides } from '../../domain/views/speaks-besides';
import { opens, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, eyebrow, group, said, words } from '../cards/elements';
import { fitting } from './fitting';
import { type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';

/** One arrangement, with all organisations it is for. */
interface Arranged extends DeputyLine {
  readonly organisations: readonly OrganisationLine[];
}

/** Who stands in for whom, now or later; who arranged it, chair and secretary can end it, with a second press to be sure. */
export const deputies: Screen = async (context, params, state) => {
  const { deputy: w, common } = context.t.words;
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
  for (const organisation of organisations)
    for (const { person, absent, from, until } of organisation.deputies) {
      const key = [person.id, from, until].join();
      const before = found.get(key);
      found.set(key, {
        person,
        absent: [...new Set([...(before?.absent ?? []), ...absent])],
        from,
        until,
        organisations: [...(before?.organisations ?? []), organisation],
      });
    }
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from) || a.person.name.localeCompare(b.person.name));
}

/** Ids of the organisations for which this viewer may end it. */
const mayEnd = ({ viewer, member, surface }: ScreenContext, { organisations }: Arranged): string[] => {
  if (surface === 'channel') return [];
  const own = delegateOf(member);
  return organisations.map((one) => one.id).filter((id) => viewer.leads || own.includes(id));
};

const who = ({ t }: ScreenContext, { person, absent }: Arranged): string =>
  t.words.deputy.who(short(person.name, 60), t.list(absent.map((one) => short(one, 60))));

function arrangement(context: ScreenContext, one: Arranged): Element {
  const { t } = context;
  const w = t.words.deputy;
  const { person, from, until, organisations } = one;
  return group(
    [
      ...said(who(context, one), { bold: true }),
      ...said(t.list(organisations.map(({ name }) => short(name, 60))), { small: true, most: 600, spacing: 'none' }),
      words(w.period(t.date(from), t.date(until)), { small: true, subtle: true, spacing: 'none' }),
      ...(mayEnd(context, one).length > 0
        ? [
            {
              type: 'ActionSet',
              spacing: 'small',
              actions: [
                opens(context, {
                  title: w.endOf(short(person.name, 40)),
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
  const { deputy: w } = t.words;
  const { person, from, until } = one;
  const organisations = mayEnd(context, one);
  const ending = one.organisations.filter(({ id }) => organisations.includes(id));
  const names = ending.map(({ name }) => short(name, 60));
  const speaks = ending.some((organisation) => speaksBesides(organisation, one, context.today));
  return screenCard(context, state, {
    summary: w.endOf(person.name),
    body: [
      words(w.listTitle, { heading: true }),
      ...said(who(context, one), { bold: true }),
      ...said(t.list(names), { small: true, most: 600, spacing: 'none' }),
      words(w.period(t.date(from), t.date(until)), { small: true, subtle: true, spacing: 'none' }),
      words(speaks ? w.endSureSpeaks : w.endSure),
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
      opens(context, { title: w.endNo, to: { screen: 'deputies' } }),
    ],
  });
}
