import { useEffect, useState } from 'react';
import { DecisionForm } from './decision-form';
import { ExtendForm } from './extend-form';
import { ReportForm } from './report-form';
import type { FormRequest } from './requests';

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
    default:
      return null;
  }
}
