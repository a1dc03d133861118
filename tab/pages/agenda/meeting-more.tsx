import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { MeetingLine } from '../../../domain/views/meetings';
import type { FormRequest } from '../../forms/requests';
import { DropDown } from '../../kit/drop-down';
import { usePage } from '../../page-context';

/** What chair and secretary do with a meeting that is planned. */
export function MeetingMore({ meeting }: { readonly meeting: MeetingLine }) {
  const { t, openForm } = usePage();
  const { agenda: w, common, tab } = t.words;
  return (
    <DropDown label={tab.agenda.moreMeeting} word={common.more} Icon={MoreHorizontalRegular}>
      {(close) => {
        const form = (label: string, request: FormRequest) => (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              close();
              openForm(request);
            }}
          >
            {label}
          </Button>
        );
        return (
          <>
            {form(w.changeMeeting, { form: 'meeting', meeting })}
            {form(w.cancelMeeting, { form: 'cancel', meeting })}
            {form(w.plan, { form: 'meeting' })}
          </>
        );
      }}
    </DropDown>
  );
}
