import type { FixedItemKey } from '../../domain/documents';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import type { OrganisationLine } from '../../domain/views/coalition';
import type { MeetingLine } from '../../domain/views/meetings';
import type { UpdateLine } from '../../domain/views/round';
import type { TellingsView } from '../../domain/views/tellings';

/** The forms there are, and what each needs to begin filled in. */
export type FormRequest =
  | { readonly form: 'update'; readonly update?: UpdateLine; readonly for?: string }
  /** Who the reader represents; setting the coalition up; and what chair and secretary arrange. */
  | { readonly form: 'join' | 'set-up' | 'settings' | 'roles' | 'organisations' }
  /** Where the reader hears what is coming. */
  | { readonly form: 'hearing' }
  | { readonly form: 'telling-days'; readonly days: TellingsView['days'] }
  | { readonly form: 'organisation'; readonly organisation: OrganisationLine }
  /** `person` is an id. */
  | { readonly form: 'confirm'; readonly person: string }
  /** The name nobody matched yet. */
  | { readonly form: 'match'; readonly said: string }
  /** Ids of the organisations somebody is to stand in for. */
  | { readonly form: 'deputy'; readonly organisations: readonly string[] }
  | { readonly form: 'item'; readonly item?: AgendaItemFields; readonly from?: UpdateLine }
  | { readonly form: 'postpone' | 'decline'; readonly item: AgendaItemFields }
  /** Changes a meeting, or plans one. */
  | { readonly form: 'meeting'; readonly meeting?: MeetingLine }
  | { readonly form: 'cancel' | 'close'; readonly meeting: { readonly id: string; readonly date: string } }
  /** What is to be said at a point that is always there; `meeting` is an id. */
  | { readonly form: 'input'; readonly meeting: string; readonly item: FixedItemKey }
  /** The answer of one organisation, or of one to be chosen of those the reader may answer for. */
  | { readonly form: 'report'; readonly decision: string; readonly organisation?: string }
  | { readonly form: 'decision'; readonly item?: AgendaItemFields }
  /** About one organisation's part in a decision; both are ids. */
  | {
      readonly form: 'advise' | 'meet' | 'contradict' | 'landing' | 'call';
      readonly decision: string;
      readonly organisation: string;
    }
  /** What chair and secretary do with a decision (an id). */
  | { readonly form: 'amend' | 'costs' | 'ask-also' | 'reopen' | 'plan-landing'; readonly decision: string }
  | {
      readonly form: 'extend';
      readonly decision: { readonly id: string; readonly title: string; readonly deadline: string };
    };
