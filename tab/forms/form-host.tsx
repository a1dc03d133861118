import { useEffect, useState } from 'react';
import { CancelForm } from './cancel-form';
import { CloseForm } from './close-form';
import { CoalitionForm } from './coalition-form';
import { DecisionForm } from './decision-form';
import { DeclineForm } from './decline-form';
import { ExtendForm } from './extend-form';
import { HearingForm } from './hearing-form';
import { InputForm } from './input-form';
import { ItemEditForm } from './item-edit-form';
import { ItemForm } from './item-form';
import { MandateForm } from './mandate-form';
import { MeetingForm } from './meeting-form';
import { PlanForm } from './plan-form';
import { PostponeForm } from './postpone-form';
import { ReportForm } from './report-form';
import type { FormRequest } from './requests';
import { TellingDaysForm } from './telling-days-form';
import { UpdateEditForm } from './update-edit-form';
import { UpdateForm } from './update-form';

interface Props {
  readonly request: FormRequest;
  readonly close: () => void;
}

/** The form that was asked for; when it closes, what had the focus has it again. */
export default function FormHost({ request, close }: Props) {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog has let go of the focus.
      setTimeout(() => {
        // While a dialog stands over the page, Fluent hides it from screen readers; it forgets to show it again when the
        // dialog goes at once.
        if (!document.querySelector('[aria-modal=true]'))
          document.getElementById('root')?.removeAttribute('aria-hidden');
        const back = opener instanceof HTMLElement && opener.isConnected ? opener : document.querySelector('h1');
        if (back instanceof HTMLElement) back.focus();
      });
    },
    [opener],
  );
  switch (request.form) {
    case 'report':
      return <ReportForm {...request} close={close} />;
    case 'decision':
      return <DecisionForm {...request} close={close} />;
    case 'extend':
      return <ExtendForm {...request} close={close} />;
    case 'advise':
    case 'meet':
    case 'contradict':
    case 'landing':
    case 'call':
    case 'amend':
    case 'costs':
    case 'ask-also':
    case 'reopen':
    case 'plan-landing':
      return <MandateForm request={request} close={close} />;
    case 'update':
      return request.update ? (
        <UpdateEditForm update={request.update} close={close} />
      ) : (
        <UpdateForm for={request.for} close={close} />
      );
    case 'item':
      return request.item ? (
        <ItemEditForm item={request.item} close={close} />
      ) : (
        <ItemForm from={request.from} close={close} />
      );
    case 'postpone':
      return <PostponeForm item={request.item} close={close} />;
    case 'decline':
      return <DeclineForm item={request.item} close={close} />;
    case 'meeting':
      return request.meeting ? <MeetingForm meeting={request.meeting} close={close} /> : <PlanForm close={close} />;
    case 'cancel':
      return <CancelForm meeting={request.meeting} close={close} />;
    case 'close':
      return <CloseForm meeting={request.meeting} close={close} />;
    case 'input':
      return <InputForm {...request} close={close} />;
    case 'hearing':
      return <HearingForm close={close} />;
    case 'telling-days':
      return <TellingDaysForm days={request.days} close={close} />;
    case 'join':
    case 'set-up':
    case 'settings':
    case 'roles':
    case 'organisations':
    case 'organisation':
    case 'confirm':
    case 'match':
    case 'deputy':
      return <CoalitionForm request={request} close={close} />;
    default:
      return null;
  }
}
