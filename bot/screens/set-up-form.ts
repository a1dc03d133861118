import { opens } from '../cards/buttons';
import { said, words } from '../cards/elements';
import { rhythmInputs } from './rhythm-inputs';
import { fillingOf, formActions, type Screen, screenCard } from './screen';

/** Sets the coalition up; who does becomes secretary. Done already, or for a guest, it says so and who can help. */
export const setUpForm: Screen = async (context, _params, state) => {
  const { t, coalition, surface } = context;
  const w = t.words.coalition;
  const back = { screen: 'coalition' };
  const { refusal } = t.words;
  const no =
    coalition.state === 'set-up'
      ? refusal['already-set-up']({ secretary: coalition.secretary?.name })
      : context.viewer.guest
        ? refusal['guest-cannot-start']({})
        : undefined;
  if (no) {
    return screenCard(context, state, {
      summary: no,
      body: [words(w.setUpTitle, { heading: true }), ...(state.problem ? [] : said(no, { spacing: 'small' }))],
      actions: [opens(context, { title: w.title, to: back })],
    });
  }
  return screenCard(context, state, {
    summary: w.setUpTitle,
    body: [
      ...(surface === 'dialog' ? [] : [words(w.setUpTitle, { heading: true })]),
      words(w.setUpAbout, { spacing: 'small' }),
      ...rhythmInputs(fillingOf(context, state), coalition),
    ],
    actions: formActions(context, {
      verb: 'start-set-up',
      send: w.setUp,
      on: { screen: 'set-up-form' },
      next: back,
      back,
    }),
  });
};
