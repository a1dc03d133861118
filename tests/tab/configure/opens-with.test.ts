import { tabPageOf } from '../../../domain/tab-pages';
import { firstPages, opensWith, tabAddresses } from '../../../tab/configure/opens-with';

const origin = 'https://coalitietafel.example';

describe('what the tab opens with', () => {
  it.each(firstPages)('is %s again when it is set up again', (page) => {
    const { contentUrl, websiteUrl } = tabAddresses(origin, page);
    expect(opensWith(contentUrl)).toBe(page);
    expect(tabPageOf(new URL(websiteUrl).pathname.replace('/tab', '')).page).toBe(page);
  });

  it('leaves language and theme to Teams', () => {
    expect(tabAddresses(origin, 'agenda').contentUrl).toBe(`${origin}/tab/agenda?locale={locale}&theme={theme}`);
  });

  it.each([undefined, '', 'no address', `${origin}/tab/`, `${origin}/tab/coalition`, `${origin}/elsewhere`])(
    'is today’s page for %s',
    (contentUrl) => {
      expect(opensWith(contentUrl)).toBe('today');
    },
  );
});
