import type { ShownCard } from '../open-table';
import type { SetTable } from './set-table';

/** Opens a screen in the channel, as pressing a button that leads to it does. */
export async function opens(
  table: Pick<SetTable, 'person'>,
  who: { key: string; locale?: string; conversationId?: string; trigger?: 'manual' | 'automatic' },
  screen: string,
  params: Record<string, string> = {},
): Promise<ShownCard> {
  const { key, locale, conversationId, trigger = 'manual' } = who;
  const data = { table: { on: { screen, params } } };
  const { body } = await table.person(key, locale).invoke({
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'show', data }, trigger },
    ...(conversationId && { conversationId }),
  });
  return (body as { value: ShownCard }).value;
}
