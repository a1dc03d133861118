import { hearingPlaces } from '../../domain/documents';
import { opens } from '../cards/buttons';
import { words } from '../cards/elements';
import { choiceInput } from '../cards/inputs';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Where somebody wants to read what is coming: each chooses for themselves. Chair and secretary go on to what was sent. */
export const hearingForm: Screen = async (context, _params, state) => {
  const { t, member, surface, viewer } = context;
  const w = t.words.telling;
  // A card for everybody is filled in for nobody.
  const own = surface === 'channel' ? undefined : member;
  return screenCard(context, state, {
    summary: w.settings,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.settings, { heading: true })]),
      ...choiceInput(fillingOf(context, state), {
        id: 'hears',
        label: w.hearsLabel,
        required: true,
        expanded: true,
        value: own?.hears ?? 'channel',
        hint: own?.chat || surface === 'channel' ? w.hearsHint : `${w.hearsHint} ${w.chatFirst}`,
        choices: hearingPlaces.map((value) => ({ value, title: w.hears[value] })),
      }),
    ],
    actions: [
      ...formActions(context, {
        verb: 'choose-hearing',
        send: t.words.common.save,
        on: { screen: 'hearing-form' },
        next: { screen: 'hearing-form' },
      }),
      ...(viewer.leads && surface !== 'dialog'
        ? [
            opens(context, { title: w.listTitle, to: { screen: 'tellings' }, secondary: true }),
            opens(context, { title: w.daysTitle, to: { screen: 'telling-days-form' }, secondary: true }),
          ]
        : []),
    ],
  });
};
