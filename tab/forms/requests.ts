import type { AgendaItemFields } from '../../domain/views/agenda-item';
import type { DecisionLine } from '../../domain/views/decision-line';
import type { UpdateLine } from '../../domain/views/round';

/** The forms there are, and what each needs to begin filled in. */
export type FormRequest =
  | { readonly form: 'update'; readonly update?: UpdateLine; readonly for?: string }
  | { readonly form: 'item'; readonly item?: AgendaItemFields; readonly from?: UpdateLine }
  | { readonly form: 'postpone' | 'decline'; readonly item: AgendaItemFields }
  | {
      readonly form: 'report';
      readonly decision: {
        readonly id: string;
        readonly title: string;
        readonly version: number;
        readonly deadline: string;
      };
      /** The one it is for, or those it may be for. */
      readonly lines: readonly Pick<
        DecisionLine,
        | 'organisationId'
        | 'name'
        | 'body'
        | 'nextBodyMeeting'
        | 'state'
        | 'bodyDate'
        | 'condition'
        | 'reason'
        | 'onWordOf'
        | 'seen'
      >[];
    }
  | { readonly form: 'decision'; readonly item?: AgendaItemFields }
  | {
      readonly form: 'extend';
      readonly decision: { readonly id: string; readonly title: string; readonly deadline: string };
    };
