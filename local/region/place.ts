import { regionTenant } from './people';

/** Where the example region lives; both local clients show this team and channel. Made-up ids. */
export const regionBot = { id: '28:6d0f3c51-9b7a-4f0e-8e1c-2a54b7c9d001', name: 'Coalitietafel' };
export const regionTeam = {
  id: '19:kansrijke-start-zhz@thread.tacv2',
  name: 'Kansrijke Start Zuid-Holland Zuid',
  tenantId: regionTenant,
  aadGroupId: '0f6b8b0e-3a55-4c0c-9f0a-6f2f6f1f7a01',
};
export const regionChannel = { id: '19:Coalitie-zhz@thread.tacv2', name: 'Coalitie' };
/** Id of the example region's coalition, as the bot works it out from tenant and channel. */
export const regionCoalitionId = `${regionTenant}:${regionChannel.id}`;
