import type { FormRequest } from './requests';

type Props = Extract<FormRequest, { form: 'report' }> & { readonly close: () => void };

export function ReportForm(_: Props) {
  return null;
}
