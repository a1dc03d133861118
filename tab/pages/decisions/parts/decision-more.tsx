import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { DecisionView } from '../../../../domain/views/decision';
import type { FormRequest } from '../../../forms/requests';
import { DropDown } from '../../../kit/drop-down';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/** What chair and secretary do with a decision, behind one button: more time, another text, costs, whom it asks. */
export function DecisionMore({ view }: { readonly view: DecisionView }) {
  const { t, openForm } = usePage();
  const m = mandateWords();
  const { id: decision } = view;
  const choices: readonly (readonly [boolean, string, FormRequest])[] = [
    [view.mayExtend, t.words.decision.extend, { form: 'extend', decision: view }],
    [view.mayAmend, m.amend, { form: 'amend', decision }],
    // Silence never agrees to money.
    [view.mayAmend && view.rule !== 'no-objection', m.costs, { form: 'costs', decision }],
    [view.mayAskAlso.length > 0, m.askAlso, { form: 'ask-also', decision }],
    [view.mayReopen, m.reopen, { form: 'reopen', decision }],
    [view.mayPlanLanding, m.landingPlan, { form: 'plan-landing', decision }],
  ];
  const shown = choices.filter(([may]) => may);
  if (shown.length === 0) return null;
  return (
    <DropDown label={m.more} word={t.words.common.more} Icon={MoreHorizontalRegular}>
      {(close) =>
        shown.map(([, label, request]) => (
          <Button
            key={label}
            size="small"
            appearance="subtle"
            onClick={() => {
              close();
              openForm(request);
            }}
          >
            {label}
          </Button>
        ))
      }
    </DropDown>
  );
}
