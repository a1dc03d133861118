import type { FormRequest } from './requests';

type Props = Extract<FormRequest, { form: 'decision' }> & { readonly close: () => void };

export function DecisionForm(_: Props) {
  return null;
}
