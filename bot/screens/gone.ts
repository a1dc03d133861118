import { words } from '../cards/elements';
import { type Screen, screenCard } from './screen';

/** Shown where something was asked for that is not there (any more). */
export const gone: Screen = async (context, _params, state) => {
  const { common } = context.t.words;
  return screenCard(context, state, { summary: common.gone, body: [words(common.gone, { subtle: true })] });
};
