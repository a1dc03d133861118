import { tabLink } from '../../bot/tab-link';
import { tabPageOf } from '../../domain/tab-pages';

const channel = { tenantId: 't', channelId: '19:a+b@thread.tacv2', serviceUrl: 'https://smba.example', botId: 'bot' };
const app = { appId: '6d0f3c51-9b7a-4f0e-8e1c-2a54b7c9d001' };

const made = (label: string, id = 'decision:1') =>
  new URL(tabLink(app, { channel })?.({ page: 'decision', id }, label) ?? '');

describe('a link to the tab', () => {
  it('names the app, its tab, the page and the channel', () => {
    const link = made('Samen een regiocoördinator betalen');
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app.appId}/coalitietafel`);
    expect(link.searchParams.get('label')).toBe('Samen een regiocoördinator betalen');
    const context = JSON.parse(link.searchParams.get('context') ?? '');
    expect(context).toEqual({ subEntityId: 'decisions/decision%3A1', channelId: '19:a+b@thread.tacv2' });
    expect(tabPageOf(context.subEntityId)).toEqual({ page: 'decision', id: 'decision:1' });
  });

  it('stays one link, whatever people called what it leads to', () => {
    const titles = [
      'A & B = 100% + #1?',
      '"><script>alert(1)</script>',
      '&context={"subEntityId":"coalition"}',
      '  a\n\nb ',
    ];
    for (const title of titles) {
      const link = made(title);
      expect(link.searchParams.get('label')).toBe(title.replace(/\s+/g, ' ').trim());
      expect([...link.searchParams.keys()]).toEqual(['label', 'context']);
      expect(link.hash).toBe('');
      expect(link.href).not.toMatch(/[\s<>"+]/);
    }
  });

  it('has a label that fits, also where it is cut in the middle of a character', () => {
    const label = made(`${'W'.repeat(58)}😀😀😀😀`).searchParams.get('label') ?? '';
    expect(label.length).toBeLessThanOrEqual(60);
    expect(label).toMatch(/^W+.…$/);
  });

  it('is absent where no app is configured or no channel is known', () => {
    expect(tabLink(undefined, { channel })).toBeUndefined();
    expect(tabLink(app, { channel: undefined })).toBeUndefined();
  });
});
