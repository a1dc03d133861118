import { findOrganisation } from '../../domain/organisations';
import { short } from '../../domain/short';
import { textInput } from '../cards/inputs';
import { decisionFormScreen } from './form-on-decision';
import { linesOf } from './lines-of';

/** Notes a call with what was said in it; `params.organisation` is who was called. Chair and secretary only. */
export const callForm = decisionFormScreen(({ t, coalition }, params) => {
  const { mandates: w, common, refusal } = t.words;
  const name = findOrganisation(coalition, params.organisation ?? '')?.name;
  return {
    screen: 'call-form',
    verb: 'note-call',
    title: name ? w.calledFor(short(name)) : w.called,
    send: common.save,
    leads: true,
    next: { screen: 'calls' },
    asks(view, filling) {
      const called = linesOf(view).find((line) => line.organisationId === params.organisation);
      if (!called) return { instead: refusal['not-found']({}) };
      return {
        inputs: [...textInput(filling, { id: 'note', label: `${w.calledNote} ${common.optional}`, long: true })],
        input: { organisation: called.organisationId },
      };
    },
  };
});
