import { createBot } from '../../bot';
import { isMicrosoftServiceUrl } from '../../bot/service-url';
import { memberId } from '../../domain/documents';
import { draftStore } from '../../local/region/draft-store';
import { aCoalition, aMember, anUpdate } from '../documents';
import { otherTeams } from './other-teams';

const now = '2026-03-12T10:00:00.000Z';
const coalitionId = 'tenant-1:19:channel@thread.tacv2';
const person = { id: 'tenant-1:person-1', name: 'Beleidsmedewerker' };
const notice = { kind: 'show' as const, id: 'show-1', due: now, what: 'self' as const, post: true };

let elsewhere: Awaited<ReturnType<typeof otherTeams>>;
beforeEach(async () => {
  elsewhere = await otherTeams([{ id: '29:person-1', aadObjectId: 'person-1' }]);
});
afterEach(() => elsewhere.close());

/** A coalition whose documents say that Teams is at `serviceUrl`, and the bot as it runs in production. */
async function tableAt(serviceUrl: string, appId: string) {
  const store = draftStore();
  const channel = { tenantId: 'tenant-1', channelId: '19:channel@thread.tacv2', serviceUrl, botId: '28:bot' };
  const coalition = await store.create(aCoalition({ id: 'coalition', coalitionId, channel }));
  await store.create(aMember({ coalitionId, id: memberId(person.id), person, teamsId: '29:person-1' }));
  await store.create(anUpdate({ coalitionId, id: 'update-1', notices: [notice], nextDue: now }));
  const logged: unknown[] = [];
  const bot = createBot({
    store,
    clock: () => now,
    appId,
    appType: 'SingleTenant',
    tenantId: 'tenant-1',
    appPassword: 'not a real one',
    dialogs: true,
    log: (_event, details) => logged.push(details),
  });
  const noticeNow = async () => (await store.get({ coalitionId, id: 'update-1' }))?.document.notices[0];
  return { bot, noticeNow, logged, coalition: coalition.document };
}
const appId = '11111111-2222-4333-8444-555555555555';

describe('a stored service URL that is not Microsoft’s', () => {
  it('is not called by the timer, and what should have gone there is noted as failed', async () => {
    const { bot, noticeNow, logged } = await tableAt(elsewhere.url, appId);
    await bot.deliverDue(now, 2_000);
    expect(await noticeNow()).toMatchObject({ failed: 'foreign-service-url' });
    expect(logged).toContainEqual(expect.objectContaining({ code: 'foreign-service-url' }));
    expect(elsewhere.asked()).toBe(0);
  });

  it('is not asked who is in the channel: nobody gets in by its word', async () => {
    const { bot, coalition } = await tableAt(elsewhere.url, appId);
    expect(await bot.membership({ coalition, personId: person.id })).toBeUndefined();
    expect(elsewhere.asked()).toBe(0);
  });

  it('is that of the local connector where nothing signs in', async () => {
    const { bot, noticeNow } = await tableAt(elsewhere.url, '');
    await bot.deliverDue(now, 2_000);
    expect(await noticeNow()).toMatchObject({ done: now });
    expect(elsewhere.asked()).toBe(1);
  });
});

it.each([
  ' https://smba.trafficmanager.net/emea/',
  'https:\\\\smba.trafficmanager.net\\emea\\',
  'https://smba.traffic\nmanager.net/emea/',
  'https://smba.trafficmanager.net./emea/',
  'https://smba.trafficmanager.net/emea/?to=evil.test',
  'https://smba.trafficmanager.net/emea/#evil.test',
  'https://smba.trafficmanager.net:443@evil.test/',
  'https://user:pass@smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smba.trafficmanager.net.evil.test/emea/',
  'https://xn--smba-trafficmanager.net/',
  'https://ｓmba.trafficmanager.net/emea/',
  'https://botframework.com.evil.test/',
  'https://evilbotframework.com/',
  'javascript:alert(1)',
  '',
])('%j is nobody’s the bot would send its token to', (serviceUrl) => {
  expect(isMicrosoftServiceUrl(serviceUrl)).toBe(false);
});
