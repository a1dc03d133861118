import { type MemberDocument, memberId, type StandIn } from '../../domain/documents';
import { regionCoalitionId } from '../../local/region/place';
import { type Journey, openJourney } from './pages/open-journey';
import type { TabPage } from './pages/tab-page';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('who stands in', () => {
  let journey: Journey;
  let dordrecht: TabPage;

  beforeAll(async () => {
    journey = await openJourney();
    dordrecht = await journey.tab('dordrecht', { tab: 'coalition' });
  }, 60_000);
  afterAll(() => journey?.close());

  it('asks before it ends one, and then asks nothing about the next', async () => {
    // As it was stored when the same deputy could be named twice.
    await standsIn('gp', [
      { organisationIds: ['dordrecht'], from: day(-1), until: day(5) },
      { organisationIds: ['dordrecht'], from: day(-1), until: day(9) },
    ]);
    const stop = dordrecht.main.getByRole('button', { name: /^Stop: / });
    await stop.nth(1).waitFor();
    await stop.first().click();
    await dordrecht.press('Ja, stop');
    await dordrecht.says(/^Gestopt. De vervanger spreekt nog wel namens de organisatie/);
    await stop.nth(1).waitFor({ state: 'detached' });
    expect(await stop.count()).toBe(1);
    expect(await dordrecht.buttons()).not.toContain('Ja, stop');
    expect(await dordrecht.document.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('says in chat what is wrong with a name that is not in the list, and with a day that has been', async () => {
    const chat = await journey.person('dordrecht');
    const form = await chat.whispers('vervanger');
    await form.choose(/^Wie vervangt/, 'Papen');
    await form.fill(/^Tot en met/, day(-2));
    await form.press('Regel een vervanger');
    await form.says('Kies iets uit de lijst.');
    await form.says('Kies een dag vanaf vandaag.');
    expect(await form.text()).not.toContain('Vul dit nog in.');
  });

  it('says on Vandaag until when, to who stands in and to who is absent', async () => {
    const deputy = await journey.tab('gp', { tab: 'today' });
    await deputy.sees(/Je spreekt tot en met .+ namens Gemeente Dordrecht\./);
    expect(await deputy.reads()).not.toContain('We weten nog niet namens wie je meedoet');
    await dordrecht.goesTo('Vandaag');
    await dordrecht.sees(/Je doet mee namens Gemeente Dordrecht\. .+ vervangt je tot en met /);
  });

  /** What somebody stands in for is set in the store, by the delegate of Dordrecht for themselves. */
  async function standsIn(key: string, arranged: readonly Omit<StandIn, 'by'>[]): Promise<void> {
    const by = await personOf('dordrecht');
    const { store } = journey.local;
    const stored = await store.get({ coalitionId: regionCoalitionId, id: memberId((await personOf(key)).id) });
    if (stored?.document.kind !== 'member') throw new Error(`${key} is not in the channel`);
    const document: MemberDocument = {
      ...stored.document,
      standsIn: arranged.map((one) => ({ for: by.id, ...one, by })),
    };
    await store.replace(document, stored.etag);
    await looksAgain(dordrecht);
  }

  async function personOf(key: string) {
    const { token } = await (await fetch(`${journey.local.url}/local/api/token?as=${key}`)).json();
    const path = `/api/coalitions/${encodeURIComponent(regionCoalitionId)}/views/me`;
    const me = await fetch(`${journey.local.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return (await me.json()).person as { id: string; name: string };
  }
});

/** Comes back to the page, which then looks whether there is something new; again when it looked a moment before. */
const looksAgain = (tab: TabPage): Promise<void> =>
  tab.document.evaluate(() => {
    for (const wait of [0, 1_100]) setTimeout(() => window.dispatchEvent(new Event('visibilitychange')), wait);
  });
