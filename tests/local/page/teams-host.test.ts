import type { Bootstrap } from '../../../local/connector/page-api';
import { answerOf } from '../../../local/page/teams-host/answers';
import { contextOf, type WhereTab } from '../../../local/page/teams-host/context';
import { answerTo, readRequest } from '../../../local/page/teams-host/protocol';
import type { TabHost } from '../../../local/page/teams-host/tab-host';
import { people } from '../../../local/region/people';
import { regionBot, regionChannel, regionTeam } from '../../../local/region/place';

const persons = people.map((person) => ({ ...person, userId: `29:${person.key}` }));
const bootstrap: Bootstrap = {
  people: persons,
  bot: regionBot,
  team: regionTeam,
  channel: { ...regionChannel, type: 'channel', members: [] },
  extension: [],
};

function where(key: string, more: Partial<WhereTab> = {}): WhereTab {
  const me = persons.find((person) => person.key === key);
  if (!me) throw new Error(`nobody is called ${key}`);
  const place = { lang: 'nl', theme: 'light' } as const;
  return { bootstrap, me, place, frame: 'content', channel: true, subPage: 'today', ...more };
}

function hostFor(key = 'papendrecht', more: Partial<TabHost> = {}) {
  const asked: unknown[] = [];
  const host: TabHost = {
    context: contextOf(where(key)),
    token: async () => 'a-token',
    openLink: (address) => address.startsWith('https:'),
    openPage: (page) => void asked.push(['page', page]),
    share: (link) => void asked.push(['share', link]),
    takeFocus: () => void asked.push(['focus']),
    ...more,
  };
  const ask = (func: string, ...args: unknown[]) => answerOf({ id: 1, func, args }, host);
  return { ask, asked };
}

describe('what the host tells the tab', () => {
  it('is where it stands, to whom, in which language and theme', () => {
    const place = { lang: 'en', theme: 'contrast' } as const;
    expect(contextOf(where('papendrecht', { place, subPage: 'decisions/matrix' }))).toMatchObject({
      locale: 'en-gb',
      theme: 'contrast',
      frameContext: 'content',
      subEntityId: 'decisions/matrix',
      channelId: regionChannel.id,
      channelType: 'Regular',
      hostTeamTenantId: regionTeam.tenantId,
      tid: regionTeam.tenantId,
    });
  });

  it('names the meeting beside a meeting only', () => {
    expect(contextOf(where('chair', { frame: 'sidePanel' }))).toMatchObject({ frameContext: 'sidePanel' });
    expect(contextOf(where('chair', { frame: 'sidePanel' })).meetingId).toBeTruthy();
    expect(contextOf(where('chair')).meetingId).toBeUndefined();
  });

  it('names no team in the personal tab', () => {
    const context = contextOf(where('chair', { channel: false }));
    for (const field of ['teamId', 'channelId', 'groupId', 'hostTeamTenantId']) expect(context[field]).toBeUndefined();
  });

  it('is the same channel for who does not belong there: the tab itself must refuse them', () => {
    const { tid, channelId, hostTeamTenantId } = contextOf(where('outsider'));
    expect(channelId).toBe(regionChannel.id);
    expect(tid).not.toBe(hostTeamTenantId);
  });
});

describe('what the host answers', () => {
  it('is a token, or why there is none', async () => {
    expect(await hostFor().ask('authentication.getAuthToken')).toEqual([true, 'a-token']);
    const token = () => Promise.reject(new Error('refused (404)'));
    expect(await hostFor('chair', { token }).ask('authentication.getAuthToken')).toEqual([false, 'refused (404)']);
  });

  it('shares a page and opens an address', async () => {
    const { ask, asked } = hostFor();
    expect(await ask('shareDeepLink', 'agenda', 'De agenda', null)).toBeUndefined();
    expect(asked).toEqual([['share', { subPage: 'agenda', label: 'De agenda' }]]);
    expect(await ask('executeDeepLink', 'https://example.org')).toEqual([true]);
    expect(await ask('executeDeepLink', 'javascript:alert(1)')).toEqual([false, expect.any(String)]);
  });

  it('opens another page of this app, and of no other', async () => {
    const { ask, asked } = hostFor();
    const appId = regionBot.id.replace('28:', '');
    expect(await ask('pages.navigateToApp', { appId, pageId: 'coalitietafel', subPageId: 'round' })).toEqual([true]);
    expect(await ask('pages.navigateToApp', { appId: 'another', subPageId: 'round' })).toEqual([
      false,
      expect.any(String),
    ]);
    expect(await ask('pages.currentApp.navigateTo', { pageId: 'x', subPageId: 'agenda' })).toEqual([null]);
    expect(asked).toEqual([
      ['page', 'round'],
      ['page', 'agenda'],
    ]);
  });

  it.each(['clipboard.writeText', 'toString', '__proto__', 'nothing.of.the.kind'])(
    'says of %s that it cannot',
    async (func) => {
      expect(await hostFor().ask(func)).toEqual([{ errorCode: 100, message: expect.any(String) }]);
    },
  );
});

describe('a message from the tab', () => {
  it('is answered under its own ids', () => {
    const request = readRequest({ id: 7, uuidAsString: 'u', func: 'getContext', args: [], apiVersionTag: 'v2_x' });
    expect(request && answerTo(request, ['x'])).toEqual({ id: 7, uuidAsString: 'u', args: ['x'] });
  });

  it.each([undefined, null, 'text', 7, [], {}, { id: '1', func: 'getContext' }, { id: 1 }])('is not %p', (data) => {
    expect(readRequest(data)).toBeUndefined();
  });
});

describe('putting the tab beside the posts', () => {
  const config = {
    contentUrl: 'https://host.example/tab/agenda?locale={locale}',
    entityId: 'coalitietafel',
    suggestedDisplayName: 'Coalitietafel',
  };
  function settings(keeps: boolean, now?: typeof config) {
    const told: unknown[] = [];
    const host = hostFor('secretary', {
      settings: {
        now,
        valid: (can) => void told.push(['valid', can]),
        keep: (one) => {
          told.push(['keep', one]);
          return keeps;
        },
        saved: () => void told.push('saved'),
      },
    });
    return { ...host, told };
  }

  it('keeps what the tab gives, once the tab has said that it is done', async () => {
    const { ask, told } = settings(true);
    expect(await ask('settings.setValidityState', true)).toBeUndefined();
    expect(await ask('settings.setSettings', config)).toEqual([true]);
    expect(await ask('settings.save.success')).toBeUndefined();
    expect(told).toEqual([['valid', true], ['keep', config], 'saved']);
  });

  it('tells the tab how it was put there before, and refuses what it may not show', async () => {
    expect(await settings(true, config).ask('settings.getSettings')).toEqual([config]);
    expect(await settings(true).ask('settings.getSettings')).toEqual([{}]);
    expect(await settings(false).ask('settings.setSettings', config)).toEqual([false, expect.any(String)]);
    expect(await hostFor().ask('settings.setSettings', config)).toEqual([false, expect.any(String)]);
  });
});
