import { z } from 'zod';
import type { BotActivity } from './bot-activity';
import { ConnectorError } from './connector-error';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: 100 KB, counted as UTF-16. */
const maxBytes = 100 * 1024;
/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference#adaptive-card */
const maxVersion = [1, 5] as const;
/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/design-effective-cards#do-use-up-to-six-primary-actions */
const maxActions = 6;
/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views */
const maxRefreshUsers = 60;

const card = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string().regex(/^\d+\.\d+$/),
  actions: z.array(z.unknown()).optional(),
  refresh: z.looseObject({ userIds: z.array(z.string()).optional() }).optional(),
});

const refuse = (message: string) => new ConnectorError(400, 'Bad Argument', message);

function checkCard(content: unknown) {
  const parsed = card.safeParse(content);
  if (!parsed.success) throw refuse(`The card is no Adaptive Card: ${z.prettifyError(parsed.error)}`);
  const { version, actions, refresh } = parsed.data;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > maxVersion[0] || (major === maxVersion[0] && minor > maxVersion[1]))
    throw refuse(`The card asks for version ${version}; Teams shows up to ${maxVersion.join('.')}.`);
  if ((actions?.length ?? 0) > maxActions)
    throw refuse(`The card has ${actions?.length} actions; Teams shows up to ${maxActions}.`);
  if ((refresh?.userIds?.length ?? 0) > maxRefreshUsers)
    throw refuse(
      `refresh.userIds names ${refresh?.userIds?.length} people; Teams refreshes for up to ${maxRefreshUsers}.`,
    );
}

/** What Teams looks at when an activity arrives. Throws 413 `MessageSizeTooBig`, or 400 with what is wrong with a card. */
export function checkActivity(activity: BotActivity, raw: unknown) {
  const bytes = JSON.stringify(raw).length * 2;
  if (bytes > maxBytes) throw new ConnectorError(413, 'MessageSizeTooBig', `Message size too large: ${bytes} bytes.`);
  for (const attachment of activity.attachments ?? [])
    if (attachment.contentType === adaptiveCardType) checkCard(attachment.content);
}
