import { tabLink } from '../../../bot/tab-link';
import { readTabLink, writeTabLink } from '../../../local/page/teams-host/deep-link';

const appId = '6d0f3c51-9b7a-4f0e-8e1c-2a54b7c9d001';
const link = { subPage: 'decisions/decision%3A1', label: 'Ja & nee: 100%', channelId: '19:a@thread.tacv2' };

describe('a link to the tab', () => {
  it('is read as it was written', () => {
    expect(readTabLink(appId, writeTabLink(appId, link))).toEqual(link);
    const personal = { subPage: 'today', label: '' };
    expect(readTabLink(appId, writeTabLink(appId, personal))).toEqual(personal);
  });

  it('is read as the cards of the bot write it', () => {
    const channel = { tenantId: 't', channelId: link.channelId, serviceUrl: '', botId: '' };
    const made = tabLink({ appId }, { channel })?.({ page: 'decision', id: 'decision:1' }, link.label) ?? '';
    expect(readTabLink(appId, made)).toEqual(link);
    expect(made).toBe(writeTabLink(appId, link));
  });

  it('stands in a message whole, so that it can be pressed there', () => {
    expect(writeTabLink(appId, { ...link, label: `haakjes (en) 'streepjes' <b>` })).toMatch(/^https:\/\/[^\s<>"'()]+$/);
  });

  it.each([
    ['another app', writeTabLink('00000000-0000-4000-8000-000000000000', link)],
    ['another tab', `https://teams.microsoft.com/l/entity/${appId}/anders?context=%7B%7D`],
    ['another site', writeTabLink(appId, link).replace('teams.microsoft.com', 'teams.microsoft.com.example.org')],
    ['no https', writeTabLink(appId, link).replace('https:', 'http:')],
    ['a message in Teams', 'https://teams.microsoft.com/l/message/19:a/1'],
    ['no address', 'javascript:alert(1)'],
  ])('is not %s', (_what, address) => {
    expect(readTabLink(appId, address)).toBeUndefined();
  });

  it.each(['', 'x', '[]', 'null', '{"subEntityId":1,"channelId":{}}'])(
    'with %p for context opens the start',
    (context) => {
      const address = `https://teams.microsoft.com/l/entity/${appId}/coalitietafel?context=${encodeURIComponent(context)}`;
      expect(readTabLink(appId, address)).toEqual({ subPage: '', label: '' });
    },
  );
});
