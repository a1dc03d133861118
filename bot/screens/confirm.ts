import { memberId, type OnBehalf, type Person } from '../../domain/documents';
import { organisationOf, present } from '../../domain/organisations';
import { short } from '../../domain/short';
import { loadCoalition } from '../../domain/views/coalition';
import { opens, opensForm, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import { eyebrow, said, words } from '../cards/elements';
import { choiceInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { fillingOf, type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';

interface Waiting {
  readonly person: Person;
  readonly says: readonly OnBehalf[];
}

/** Chair and secretary confirm who represents what, one person at a time; `params.person` is whom to begin with. */
export const confirm: Screen = async (context, params, state) => {
  const { coalition: w } = context.t.words;
  const { viewer } = context;
  const back = { screen: 'coalition' };
  const here = { screen: 'confirm', ...(params.person && { params: { person: params.person } }) };
  if (!viewer.leads) return leadsOnly(context, state, { title: w.confirmTitle, here, back });
  const { toConfirm } = await loadCoalition(context.store, context, viewer);
  const index = toConfirm.findIndex((one) => one.person.id === params.person);
  const known = index < 0 ? await knownAlready(context, params.person) : undefined;
  if (known) return onePerson(context, state, { asked: known, count: undefined, after: undefined });
  const n = Math.max(0, index);
  const asked = toConfirm[n];
  if (asked) {
    const after = toConfirm.length > 1 ? toConfirm[(n + 1) % toConfirm.length] : undefined;
    return onePerson(context, state, { asked, count: w.nth(n + 1, toConfirm.length), after });
  }
  return screenCard(context, state, {
    summary: w.confirmNone,
    body: [words(w.confirmTitle, { heading: true }), words(`✓ ${w.confirmNone}`, { spacing: 'small' })],
    actions: [opens(context, { title: w.title, to: back })],
  });
};

/** Somebody who waits for nothing, whose organisations are to be changed. */
async function knownAlready({ store, coalition }: ScreenContext, id: string | undefined): Promise<Waiting | undefined> {
  const stored = id ? await store.get({ coalitionId: coalition.coalitionId, id: memberId(id) }) : undefined;
  if (stored?.document.kind !== 'member') return undefined;
  return { person: stored.document.person, says: stored.document.represents };
}

function onePerson(
  context: ScreenContext,
  state: ScreenState,
  about: { asked: Waiting; count: string | undefined; after: Waiting | undefined },
): Card {
  const { t, coalition } = context;
  const { coalition: w, common } = t.words;
  const { person, says } = about.asked;
  const known = says.flatMap((one) => organisationOf(coalition, one)?.id ?? []);
  const unknown = says.filter((one) => !organisationOf(coalition, one));
  const next = { screen: 'confirm', ...(about.after && { params: { person: about.after.person.id } }) };
  return screenCard(context, state, {
    summary: `${w.confirmTitle}: ${person.name}`,
    body: [
      eyebrow('○', [w.confirmTitle, ...(about.count ? [about.count] : [])].join(' · ')),
      ...(says.length > 0
        ? [
            ...said(w.confirmAbout(person.name), { spacing: 'small' }),
            ...said(t.list(says.slice(0, 40).map((one) => short(one.said))), { bold: true, spacing: 'none' }),
          ]
        : []),
      ...choiceInput(fillingOf(context, state), {
        id: 'organisations',
        label: w.confirmLabel(short(person.name, 60)),
        several: true,
        value: known.join(','),
        placeholder: common.choose,
        choices: present(coalition).map((one) => ({ title: short(one.name), value: one.id })),
        hint: unknown.length > 0 ? w.confirmUnknown : w.confirmHint,
      }),
    ],
    actions: [
      press(context, {
        title: w.confirm,
        style: 'positive',
        verb: 'confirm-member',
        data: {
          on: { screen: 'confirm', params: { person: person.id } },
          next: about.after ? next : { screen: 'member', params: { id: person.id } },
          form: context.form,
          input: { person: person.id },
        },
      }),
      ...(about.after ? [opens(context, { title: w.skip, to: next })] : []),
      ...(unknown.length > 0
        ? [opensForm(context, { title: w.addTitle, to: { screen: 'organisations-form' }, secondary: true })]
        : []),
      opens(context, { title: w.title, to: { screen: 'coalition' }, secondary: true }),
    ],
  });
}
