import type { AgendaItemFields } from '../../domain/views/agenda-item';
import type { UpdateLine } from '../../domain/views/round';

/** The forms there are, and what each needs to begin filled in. */
export type FormRequest =
  | { readonly form: 'update'; readonly update?: UpdateLine; readonly for?: string }
  | { readonly form: 'item'; readonly item?: AgendaItemFields; readonly from?: UpdateLine }
  | { readonly form: 'postpone' | 'decline'; readonly item: AgendaItemFields }
  /** The answer of one organisation, or of one to be chosen of those the reader may answer for. */
  | { readonly form: 'report'; readonly decision: string; readonly organisation?: string }
  | { readonly form: 'decision'; readonly item?: AgendaItemFields }
  | {
      readonly form: 'extend';
      readonly decision: { readonly id: string; readonly title: string; readonly deadline: string };
    };
