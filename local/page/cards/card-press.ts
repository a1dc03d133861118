import { type Action, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { isFields } from '../read-answer';

/** A button of a card, with what stood in its inputs. */
export interface CardPress {
  readonly kind: 'execute' | 'submit' | 'open';
  readonly id?: string;
  readonly verb?: string;
  readonly title: string;
  readonly data: unknown;
  /** `task/fetch`, `imBack` …: what Teams does with an Action.Submit. */
  readonly teamsType?: string;
  readonly address?: string;
}

/** Undefined for what the card does by itself (showing and hiding). */
export function cardPress(action: Action): CardPress | undefined {
  const title = action.title ?? '';
  if (action instanceof OpenUrlAction) return { kind: 'open', title, data: undefined, address: action.url ?? '' };
  if (action instanceof ExecuteAction)
    return { kind: 'execute', id: action.id, verb: action.verb, title, data: action.data };
  if (!(action instanceof SubmitAction)) return undefined;
  const data: unknown = action.data;
  const msteams = isFields(data) ? data.msteams : undefined;
  const teamsType = isFields(msteams) && typeof msteams.type === 'string' ? msteams.type : undefined;
  return { kind: 'submit', id: action.id, title, data, ...(teamsType ? { teamsType } : {}) };
}
