import { themes, type UpdateDocument, updateTypes } from '../../domain/documents';
import { plain, said, words } from '../cards/elements';
import { choiceInput, textInput } from '../cards/inputs';
import { organisationChoices, ownOrganisation, whoseByItself } from './organisation-choices';
import { fillingOf, formActions, type Screen, screenCard } from './screen';
import { sourceFrom } from './source';

/** The form for a local update, new or one's own to change. `text` and `source` come from what was typed or pressed before. */
export const updateForm: Screen = async (context, params, state) => {
  const { t, store, coalition } = context;
  const w = t.words.round;
  const stored = params.update ? await store.get({ coalitionId: coalition.coalitionId, id: params.update }) : undefined;
  const before = stored?.document.kind === 'update' ? stored.document : undefined;
  const source = sourceFrom(params);
  const filling = fillingOf(context, state);
  const organisations = organisationChoices(context);
  const on = { screen: 'update-form', params: { ...params } as Record<string, string> };
  return screenCard(context, state, {
    summary: before ? w.editTitle : w.formTitle,
    body: [
      ...(context.surface === 'dialog' ? [] : [words(before ? w.editTitle : w.formTitle, { heading: true })]),
      ...(source
        ? [
            words(t.words.common.source(plain(source.by)), { small: true, subtle: true }),
            ...said(source.text, { most: 300, subtle: true }),
          ]
        : []),
      ...choiceInput(filling, {
        id: 'type',
        label: w.kindLabel,
        required: true,
        expanded: true,
        value: params.type ?? before?.type ?? 'progress',
        choices: updateTypes.map((value) => ({ value, title: w.kindHints[value] })),
      }),
      ...textInput(filling, {
        id: 'text',
        label: w.textLabel,
        long: true,
        value: before?.text ?? params.text ?? source?.text,
        placeholder: w.textPlaceholder,
        hint: w.privacy,
      }),
      ...(before ? [] : forWhom(context, filling, organisations)),
      ...choiceInput(filling, {
        id: 'theme',
        label: `${w.themeLabel} ${t.words.common.optional}`,
        value: before?.theme,
        placeholder: t.words.common.choose,
        none: t.words.forms.none,
        choices: themes.map((value) => ({ value, title: w.themes[value] })),
      }),
    ],
    actions: formActions(context, {
      verb: before ? 'edit-update' : 'post-update',
      send: before ? t.words.common.save : w.send,
      on,
      next: before ? { screen: 'update', params: { id: before.id } } : { screen: 'round' },
      input: before ? { update: before.id } : source ? { source } : undefined,
      back: before ? { screen: 'update', params: { id: before.id } } : { screen: 'round' },
      seen: before && (state.seen ?? { type: before.type, theme: before.theme, text: before.text }),
    }),
  });
};

function forWhom(
  context: Parameters<Screen>[0],
  filling: ReturnType<typeof fillingOf>,
  choices: ReturnType<typeof organisationChoices>,
) {
  const w = context.t.words.round;
  const own = ownOrganisation(context);
  if (choices.length === 0) {
    return textInput(filling, {
      id: 'for',
      label: w.forLabel,
      required: true,
      placeholder: w.forPlaceholder,
      value: own,
    });
  }
  return choiceInput(filling, {
    id: 'for',
    label: w.forLabel,
    required: context.surface !== 'channel',
    value: own,
    choices,
    placeholder: whoseByItself(context),
  });
}

/** How an update's kind is shown: icon, tone. The word comes from i18n. */
export const kindLook = {
  progress: { icon: '↗', tone: 'accent' },
  bottleneck: { icon: '▲', tone: 'warning' },
  'good-practice': { icon: '★', tone: 'good' },
  question: { icon: '?', tone: 'accent' },
  nothing: { icon: '–', tone: 'default' },
} as const satisfies Record<UpdateDocument['type'], { icon: string; tone: string }>;
