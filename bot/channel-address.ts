import type { CoalitionDocument } from '../domain/documents';
import type { Address } from './outgoing';

/** Where a coalition's channel is, for a new post in it. */
export const channelAddress = ({ channel }: CoalitionDocument): Address => ({
  serviceUrl: channel?.serviceUrl ?? '',
  tenantId: channel?.tenantId ?? '',
  conversationId: channel?.channelId ?? '',
});
