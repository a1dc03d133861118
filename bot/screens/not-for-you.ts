import { words } from '../cards/elements';
import { type Screen, screenCard } from './screen';

/** Shown where only chair or secretary can do something: what is so, and whom to ask. No dead form. */
export const notForYou: Screen = async (context, _params, state) => {
  const { refusal } = context.t.words;
  const { coalition } = context;
  const sentence =
    coalition.state === 'open'
      ? refusal['not-set-up']({})
      : refusal['only-secretary-or-chair']({ secretary: coalition.secretary?.name });
  return screenCard(context, state, { summary: sentence, body: [words(sentence)] });
};
