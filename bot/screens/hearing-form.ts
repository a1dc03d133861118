import { hearingPlaces } from '../../domain/documents';
import { opens } from '../cards/buttons';
import { words } from '../cards/elements';
import { choiceInput } from '../cards/inputs';
import { eachTheirOwn } from './each-their-own';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Where somebody wants to read what is coming: each chooses for themselves. Chair and secretary go on to what was sent. */
export const hearingForm: Screen = async (context, _params, state) => {
  const { t, member, surface, viewer } = context;
  const w = t.words.telling;
  const here = { screen: 'hearing-form' };
  if (surface === 'channel')
    return eachTheirOwn(context, state, { title: w.settings, about: [w.hearsFor, w.hearsHint], to: here });
  const hears = member?.chat ? w.hears : { ...w.hears, chat: w.chatFirst };
  return screenCard(context, state, {
    summary: w.settings,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.settings, { heading: true })]),
      ...choiceInput(fillingOf(context, state), {
        id: 'hears',
        label: w.hearsLabel,
        required: true,
        expanded: true,
        value: member?.hears ?? 'channel',
        hint: w.hearsHint,
        choices: hearingPlaces.map((value) => ({ value, title: hears[value] })),
      }),
    ],
    actions: [
      ...formActions(context, { verb: 'choose-hearing', send: t.words.common.save, on: here, next: here }),
      ...(viewer.leads && surface !== 'dialog'
        ? [
            opens(context, { title: w.listTitle, to: { screen: 'tellings' }, secondary: true }),
            opens(context, { title: w.daysTitle, to: { screen: 'telling-days-form' }, secondary: true }),
          ]
        : []),
    ],
  });
};
