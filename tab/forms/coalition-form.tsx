import type { CoalitionView } from '../../domain/views/coalition';
import { useView } from '../api/use-view';
import { ConfirmForm } from './confirm-form';
import { DeputyForm } from './deputy-form';
import { JoinForm } from './join-form';
import { MatchForm } from './match-form';
import { OrganisationForm } from './organisation-form';
import { OrganisationsForm } from './organisations-form';
import type { FormRequest } from './requests';
import { RolesForm } from './roles-form';
import { SetUpForm } from './set-up-form';
import { SettingsForm } from './settings-form';
import { useNeeded } from './use-needed';

type Request = Extract<
  FormRequest,
  {
    form: 'join' | 'set-up' | 'settings' | 'roles' | 'organisations' | 'organisation' | 'confirm' | 'match' | 'deputy';
  }
>;

interface Props {
  readonly request: Request;
  readonly close: () => void;
}

/** The forms about the coalition itself, once it is known; it is at hand already when they open from its own page. */
export function CoalitionForm({ request, close }: Props) {
  return useNeeded(useView('coalition'), close, (coalition) => formOf(request, coalition, close)) ?? null;
}

function formOf(request: Request, coalition: CoalitionView, close: () => void) {
  switch (request.form) {
    case 'join':
      return <JoinForm coalition={coalition} close={close} />;
    case 'set-up':
      return <SetUpForm coalition={coalition} close={close} />;
    case 'settings':
      return <SettingsForm coalition={coalition} close={close} />;
    case 'roles':
      return <RolesForm coalition={coalition} close={close} />;
    case 'organisations':
      return <OrganisationsForm close={close} />;
    case 'organisation':
      return <OrganisationForm coalition={coalition} organisation={request.organisation} close={close} />;
    case 'match':
      return <MatchForm coalition={coalition} said={request.said} close={close} />;
    case 'deputy':
      return <DeputyForm coalition={coalition} organisations={request.organisations} close={close} />;
    case 'confirm': {
      const member = coalition.members.find(({ person }) => person.id === request.person);
      return member && <ConfirmForm coalition={coalition} member={member} close={close} />;
    }
  }
}
