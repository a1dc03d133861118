import type { FormRequest } from './requests';

type Props = Extract<FormRequest, { form: 'extend' }> & { readonly close: () => void };

export function ExtendForm(_: Props) {
  return null;
}
