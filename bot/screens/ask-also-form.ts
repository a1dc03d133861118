import { decisionFormScreen } from './form-on-decision';
import { namesInput } from './names-input';

/** Asks more organisations for their mandate: who joined later, or came back. Chair and secretary only. */
export const askAlsoForm = decisionFormScreen((context) => {
  const { mandates: w, refusal } = context.t.words;
  return {
    screen: 'ask-also-form',
    verb: 'ask-also',
    title: w.askAlso,
    send: w.askAlso,
    leads: true,
    asks(view, filling) {
      if (view.state !== 'open') return { instead: refusal['decision-closed']({ state: view.state }) };
      if (view.mayAskAlso.length === 0) return { instead: w.everyoneAsked };
      return {
        inputs: namesInput(context, filling, {
          id: 'organisations',
          label: w.askAlsoTitle,
          organisations: view.mayAskAlso,
          most: 80,
        }),
      };
    },
  };
});
