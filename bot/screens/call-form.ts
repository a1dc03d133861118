import { textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';
import { organisationInput } from './organisation-input';

/** Notes a call with what was said in it; `params.organisation` is who was called. Chair and secretary only. */
export const callForm = decisionFormScreen(({ t }, params) => {
  const { mandates: w, common, refusal } = t.words;
  return {
    screen: 'call-form',
    verb: 'note-call',
    title: w.callNote,
    send: common.save,
    leads: true,
    next: { screen: 'calls' },
    asks(view, filling) {
      const called = linesOf(view).find((line) => line.organisationId === params.organisation);
      if (!called) return { instead: refusal['not-found']({}) };
      return {
        inputs: [
          ...organisationInput({ t }, filling, [called]),
          ...textInput(filling, { id: 'note', label: `${w.calledNote} ${common.optional}`, long: true }),
        ],
        input: { organisation: called.organisationId },
      };
    },
  };
});
