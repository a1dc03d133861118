import { purposes, regionalReasons, type SourceMessage, type UpdateDocument } from '../../domain/documents';
import { firstSentence } from '../../domain/first-sentence';
import type { Fields } from '../../domain/must-be-unchanged';
import type { AgendaItemView } from '../../domain/views/agenda-item';
import { type Element, group, plain, said, words } from '../cards/elements';
import { choiceInput, type Filling, numberInput, textInput } from '../cards/inputs';
import { findItem } from './find-item';
import { item as itemScreen } from './item';
import { organisationChoices, ownOrganisation, whoseByItself } from './organisation-choices';
import { fillingOf, formActions, type Screen, type ScreenContext, screenCard } from './screen';
import { sourceFrom } from './source';

/**
 * Proposes an agenda item, or with `params.item` changes one; only a title is needed. It may start from what was typed
 * (`text`), an update (`update`) or a chat message (`source…`).
 */
export const itemForm: Screen = async (context, params, state) => {
  const { t } = context;
  const w = t.words.agenda;
  const before = await findItem(context, params.item);
  if (before && !before.may.edit) return itemScreen(context, { id: before.id }, state);
  const update = await updateOf(context, params.update);
  if (update?.agendaItemId) return itemScreen(context, { id: update.agendaItemId }, state);
  const source = sourceFrom(params);
  const filling = fillingOf(context, state);
  const title = before ? w.editTitle : w.proposeTitle;
  const start = before ?? startingFrom(update?.text ?? params.text ?? '', source);
  const back = before ? { screen: 'item', params: { id: before.id } } : { screen: 'agenda' };
  return screenCard(context, state, {
    summary: title,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(title, { heading: true })]),
      ...whereFrom(context, { source, update }),
      ...textInput(filling, {
        id: 'title',
        label: w.titleLabel,
        required: true,
        value: start.title,
        placeholder: w.titlePlaceholder,
        maxLength: 200,
      }),
      ...choiceInput(filling, {
        id: 'why',
        label: w.whyLabel,
        value: before?.why,
        placeholder: w.whyLater,
        none: w.whyLater,
        choices: regionalReasons.map((value) => ({ value, title: w.why[value] })),
      }),
      ...choiceInput(filling, {
        id: 'purpose',
        label: w.purposeLabel,
        value: before?.purpose ?? 'discuss',
        choices: purposes.map((value) => ({ value, title: w.purposes[value] })),
      }),
      ...numberInput(filling, {
        id: 'minutes',
        label: w.minutesLabel,
        value: minutesOf(before),
        // Who proposes need not know how long it takes.
        ...(before && { range: [1, 240] as const }),
      }),
      ...(before ? [] : forWhom(context, filling, update)),
      ...textInput(filling, {
        id: 'explanation',
        label: `${w.explanationLabel} ${t.words.common.optional}`,
        long: true,
        value: start.explanation,
        placeholder: w.explanationPlaceholder,
      }),
    ],
    actions: formActions(context, {
      verb: before ? 'edit-item' : 'propose-item',
      send: before ? t.words.common.save : w.send,
      on: { screen: 'item-form', params: { ...params } as Record<string, string> },
      next: before ? back : { screen: 'item' },
      back,
      input: inputOf({ before, update, source }),
      seen: before && (state.seen ?? seenOf(before)),
    }),
  });
};

const seenOf = ({ title, why, explanation, purpose, minutes }: AgendaItemView): Fields => ({
  title,
  why,
  explanation,
  purpose,
  minutes,
});

const minutesOf = (before: AgendaItemView | undefined) => String(before?.minutes ?? 10);

async function updateOf(context: ScreenContext, id: string | undefined): Promise<UpdateDocument | undefined> {
  const stored = id ? await context.store.get({ coalitionId: context.coalition.coalitionId, id }) : undefined;
  return stored?.document.kind === 'update' ? stored.document : undefined;
}

/** What is filled in from words that are there already: a first sentence as title, all of it when there is more. */
function startingFrom(text: string, source: SourceMessage | undefined) {
  const title = firstSentence(text || source?.text || '');
  return { title, explanation: text.trim() === title ? undefined : text };
}

const inputOf = (from: {
  before: AgendaItemView | undefined;
  update: UpdateDocument | undefined;
  source: SourceMessage | undefined;
}) =>
  from.before
    ? { item: from.before.id }
    : from.update
      ? { updateId: from.update.id }
      : from.source && { source: from.source };

function whereFrom(
  { t }: ScreenContext,
  { source, update }: { source: SourceMessage | undefined; update: UpdateDocument | undefined },
): Element[] {
  if (update) return [words(t.words.agenda.fromUpdate, { small: true, subtle: true })];
  if (!source) return [];
  const by = words(t.words.common.source(plain(source.by)), { small: true, subtle: true });
  return [group([by, ...said(source.text, { most: 300, subtle: true, spacing: 'none' })], { emphasis: true })];
}

/** An item needs no organisation: the table's own business is nobody's in particular. */
function forWhom(context: ScreenContext, filling: Filling, update: UpdateDocument | undefined): Element[] {
  const w = context.t.words;
  const choices = organisationChoices(context);
  const common = {
    id: 'for',
    label: `${w.agenda.forLabel} ${w.common.optional}`,
    value: update ? (update.for.organisationId ?? update.for.said) : ownOrganisation(context),
  };
  return choices.length === 0
    ? textInput(filling, { ...common, placeholder: w.round.forPlaceholder })
    : choiceInput(filling, { ...common, choices, placeholder: whoseByItself(context) });
}
