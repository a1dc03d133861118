import { type Organisation, organisationKinds } from '../../domain/documents';
import type { Fields } from '../../domain/must-be-unchanged';
import { findOrganisation, present } from '../../domain/organisations';
import { short } from '../../domain/short';
import { opens, opensForm, press } from '../cards/buttons';
import type { Card } from '../cards/card';
import { type Element, said, words } from '../cards/elements';
import { choiceInput, dateInput, type Filling, numberInput, textInput, tickInput } from '../cards/inputs';
import { leadsOnly } from './leads-only';
import { namesInput } from './names-input';
import { fillingOf, formActions, type Screen, type ScreenContext, type ScreenState, screenCard } from './screen';
import { typed } from './typed';

/** Changes one organisation (`organisation`: its id); without one it asks which. Chair and secretary only. */
export const organisationForm: Screen = async (context, params, state) => {
  const w = context.t.words.coalition;
  const wanted = params.organisation ?? typed('organisation', params, state);
  const back = { screen: 'coalition' };
  const here = { screen: 'organisation-form', ...(wanted && { params: { organisation: wanted } }) };
  if (!context.viewer.leads) return leadsOnly(context, state, { title: w.editTitle, here, back });
  const found = wanted ? findOrganisation(context.coalition, wanted) : undefined;
  return found && !found.left ? edit(context, state, found) : choose(context, state);
};

function choose(context: ScreenContext, state: ScreenState): Card {
  const { t, coalition } = context;
  const w = t.words.coalition;
  const here = { screen: 'organisation-form' };
  const all = present(coalition).map((one) => ({ title: short(one.name), value: one.id }));
  return screenCard(context, state, {
    summary: w.editTitle,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(w.editTitle, { heading: true })]),
      ...(all.length === 0
        ? [words(w.noneToEdit)]
        : choiceInput(fillingOf(context, state), {
            id: 'organisation',
            label: w.chooseOrganisation,
            required: true,
            placeholder: t.words.common.choose,
            choices: all,
          })),
    ],
    actions: [
      ...(all.length === 0
        ? []
        : [press(context, { title: w.continue, style: 'positive', verb: 'show', data: { on: here } })]),
      opensForm(context, { title: w.addTitle, to: { screen: 'organisations-form' } }),
      ...(coalition.organisations.some((one) => one.left)
        ? [opens(context, { title: t.words.mandates.formerly, to: { screen: 'formerly' }, secondary: true })]
        : []),
      opens(context, { title: t.words.common.back, to: { screen: 'coalition' }, secondary: true }),
    ],
  });
}

function edit(context: ScreenContext, state: ScreenState, one: Organisation): Card {
  const { t, today, surface } = context;
  const w = t.words.coalition;
  const filling = fillingOf(context, state);
  const { name: body, nextMeeting } = one.backingBody;
  const here = { screen: 'organisation-form', params: { organisation: one.id } };
  return screenCard(context, state, {
    summary: `${w.editTitle}: ${short(one.name)}`,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.editTitle, { heading: true })]),
      ...said(one.name, { subtle: true, spacing: 'small' }),
      ...textInput(filling, { id: 'name', label: w.nameLabel, required: true, value: one.name, maxLength: 200 }),
      ...choiceInput(filling, {
        id: 'kind',
        label: w.kindLabel,
        value: one.kind,
        choices: organisationKinds.map((value) => ({ value, title: w.kinds[value] })),
      }),
      ...choiceInput(filling, {
        id: 'seat',
        label: w.seatLabel,
        value: one.seat,
        choices: (['table', 'agenda'] as const).map((value) => ({ value, title: w.seats[value] })),
      }),
      ...textInput(filling, { id: 'body', label: w.bodyLabel, required: true, value: body, maxLength: 200 }),
      ...dateInput(filling, {
        id: 'bodyMeets',
        label: `${w.bodyMeetsLabel} ${t.words.common.optional}`,
        // A day that is over would only be refused.
        value: nextMeeting && nextMeeting >= today ? nextMeeting : undefined,
        min: today,
      }),
      ...tickInput(filling, { id: 'inRound', title: w.inRoundLabel, value: one.inRound }),
      ...where(context, filling, one),
    ],
    actions: [
      ...formActions(context, {
        verb: 'edit-organisation',
        send: t.words.common.save,
        on: here,
        next: { screen: 'organisations', params: { kind: one.kind } },
        back: { screen: 'organisation-form' },
        input: { organisation: one.id },
        seen: state.seen ?? seenOf(one),
      }),
      opens(context, {
        title: t.words.mandates.leave,
        to: { screen: 'leave-form', params: { organisation: one.id } },
        secondary: true,
      }),
    ],
  });
}

const seenOf = ({ name, kind, seat, inRound, worksIn, inhabitants, backingBody }: Organisation): Fields => ({
  name,
  kind,
  seat,
  body: backingBody.name,
  bodyMeets: backingBody.nextMeeting,
  inRound,
  worksIn: (worksIn ?? []).join(','),
  inhabitants,
});

/** Of a municipality how many people live there, of another in which municipalities it works. */
function where(context: ScreenContext, filling: Filling, one: Organisation): Element[] {
  const { mandates: w, common } = context.t.words;
  if (one.kind === 'municipality')
    return numberInput(filling, {
      id: 'inhabitants',
      label: `${w.inhabitants} ${common.optional}`,
      value: one.inhabitants === undefined ? undefined : String(one.inhabitants),
      hint: w.inhabitantsHint,
    });
  const municipalities = present(context.coalition).filter(({ kind }) => kind === 'municipality');
  if (municipalities.length === 0) return [];
  return namesInput(context, filling, {
    id: 'worksIn',
    label: w.worksIn,
    organisations: municipalities,
    value: one.worksIn ?? [],
    hint: w.worksInHint,
    most: 80,
  });
}
