import type { DecisionView } from '../../domain/views/decision';
import { useView } from '../api/use-view';
import { AdviseForm } from './advise-form';
import { AmendForm } from './amend-form';
import { AskAlsoForm } from './ask-also-form';
import { CallForm } from './call-form';
import { ContradictForm } from './contradict-form';
import { CostsForm } from './costs-form';
import { LandingForm } from './landing-form';
import { MeetForm } from './meet-form';
import { PlanLandingForm } from './plan-landing-form';
import { ReopenForm } from './reopen-form';
import type { FormRequest } from './requests';
import { useNeeded } from './use-needed';

type Request = Extract<
  FormRequest,
  {
    form:
      | 'advise'
      | 'meet'
      | 'contradict'
      | 'landing'
      | 'call'
      | 'amend'
      | 'costs'
      | 'ask-also'
      | 'reopen'
      | 'plan-landing';
  }
>;

interface Props {
  readonly request: Request;
  readonly close: () => void;
}

/** The forms about one decision, once it is known; it is at hand already when they open from its own page. */
export function MandateForm({ request, close }: Props) {
  const decision = useView('decision', { id: request.decision });
  return useNeeded(decision, close, (view) => formOf(request, view, close)) ?? null;
}

function formOf(request: Request, view: DecisionView, close: () => void) {
  const lines = view.groups.flatMap((group) => group.lines);
  const lineOf = (id: string) => lines.find((one) => one.organisationId === id);
  switch (request.form) {
    case 'advise': {
      const line = lineOf(request.organisation);
      return line && <AdviseForm view={view} line={line} close={close} />;
    }
    case 'meet': {
      const line = lineOf(request.organisation);
      return line && <MeetForm view={view} line={line} close={close} />;
    }
    case 'contradict': {
      const line = lineOf(request.organisation);
      return line && <ContradictForm view={view} line={line} close={close} />;
    }
    case 'call': {
      const line = lineOf(request.organisation);
      return line && <CallForm view={view} line={line} close={close} />;
    }
    case 'landing': {
      const line = view.landing?.lines.find((one) => one.organisationId === request.organisation);
      return line && <LandingForm view={view} line={line} close={close} />;
    }
    case 'amend':
      return <AmendForm view={view} close={close} />;
    case 'costs':
      return <CostsForm view={view} close={close} />;
    case 'ask-also':
      return <AskAlsoForm view={view} close={close} />;
    case 'reopen':
      return <ReopenForm view={view} close={close} />;
    case 'plan-landing':
      return <PlanLandingForm view={view} close={close} />;
  }
}
