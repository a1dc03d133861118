import { findOrganisation, present } from '../../domain/organisations';
import { short } from '../../domain/short';
import { words } from '../cards/elements';
import { choiceInput, textInput } from '../cards/inputs';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Somebody says which organisations they represent, or types a name that is not in the list. */
export const joinForm: Screen = async (context, _params, state) => {
  const { t, coalition, member, surface } = context;
  const w = t.words.coalition;
  const filling = fillingOf(context, state);
  const choices = present(coalition).map((one) => ({ title: short(one.name), value: one.id }));
  const before = member?.represents ?? [];
  const known = before.flatMap((one) => findOrganisation(coalition, one.organisationId ?? one.said)?.id ?? []);
  const unknown = before.find((one) => !findOrganisation(coalition, one.organisationId ?? one.said))?.said;
  const none = choices.length === 0;
  const back = { screen: 'coalition' };
  return screenCard(context, state, {
    summary: w.joinTitle,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.joinTitle, { heading: true })]),
      words(none ? w.joinAboutOpen : w.joinAbout, { spacing: 'small' }),
      ...(none
        ? []
        : choiceInput(filling, {
            id: 'organisations',
            label: w.joinLabel,
            several: true,
            placeholder: t.words.common.choose,
            value: known.join(','),
            choices,
          })),
      ...textInput(filling, {
        id: 'other',
        label: none ? w.chooseOrganisation : w.joinOther,
        required: none,
        value: unknown,
        placeholder: t.words.round.forPlaceholder,
        maxLength: 200,
      }),
    ],
    actions: formActions(context, {
      verb: 'say-organisations',
      send: w.join,
      on: { screen: 'join-form' },
      next: { screen: 'member' },
      back,
    }),
  });
};
