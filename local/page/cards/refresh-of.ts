import { isFields } from '../read-answer';

/** Teams asks everyone by itself only in small conversations when a card names nobody. */
const fewMembers = 60;

interface Refresh {
  readonly action: object;
  /** Whether this person's card refreshes itself. */
  readonly automatic: boolean;
}

/**
 * How a card asks for each person's own version.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views
 */
export function refreshOf(card: object, userId: string, members: number): Refresh | undefined {
  const refresh = isFields(card) ? card.refresh : undefined;
  if (!isFields(refresh) || !isFields(refresh.action)) return undefined;
  const { type, id, verb, data } = refresh.action;
  const userIds = Array.isArray(refresh.userIds) ? refresh.userIds : undefined;
  return {
    action: { type: type ?? 'Action.Execute', id, verb, data: data ?? {} },
    automatic: userIds ? userIds.includes(userId) : members <= fewMembers,
  };
}
