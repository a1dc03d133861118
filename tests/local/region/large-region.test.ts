import { anyDocument, type DocumentKind } from '../../../domain/documents';
import { loadRound } from '../../../domain/views/round';
import { everyone } from '../../../domain/views/viewer';
import { draftStore } from '../../../local/region/draft-store';
import { seedLargeRegion } from '../../../local/region/large-region';

const now = '2026-03-12T09:30:00.000Z';

describe('a region of the size of Noord- en Midden-Limburg', () => {
  const store = draftStore();
  let region: Awaited<ReturnType<typeof seedLargeRegion>>;
  beforeAll(async () => {
    region = await seedLargeRegion({ store, now });
  });
  const count = async (kind: DocumentKind) => (await store.list(region.coalitionId, kind)).length;

  it('has 14 municipalities in the round, 80 organisations, 250 people and nothing to send', async () => {
    const stored = await store.get({ coalitionId: region.coalitionId, id: 'coalition' });
    if (stored?.document.kind !== 'coalition') throw new Error('there is no coalition');
    expect(stored.document.organisations).toHaveLength(80);
    const round = await loadRound(store, { coalition: stored.document, today: '2026-03-12' }, everyone);
    expect([round.posted, round.expected]).toEqual([9, 14]);
    expect(await count('member')).toBe(250);
    expect(await store.due(now, 1)).toEqual([]);
    for (const document of store.documents()) expect(anyDocument.parse(document)).toEqual(document);
  });

  it('asks all 80 for one decision that is half answered', async () => {
    const stored = await store.get({ coalitionId: region.coalitionId, id: region.decisionId });
    if (stored?.document.kind !== 'decision') throw new Error('there is no decision');
    expect(stored.document.state).toBe('open');
    expect(stored.document.mandates).toHaveLength(80);
    expect(stored.document.mandates.filter((one) => one.state === 'open')).toHaveLength(30);
  });

  it('calls everybody by role and organisation, each by another name', async () => {
    const names = (await store.list(region.coalitionId, 'member')).map(({ document }) => document.person.name);
    expect(new Set(names).size).toBe(250);
    for (const name of names)
      expect(name).toMatch(
        /^(Netwerkregisseur|Secretaris|(Beleidsmedewerker|Coördinator|Projectleider|Vervanger) .+)$/,
      );
  });

  it('is the same every time', async () => {
    const again = draftStore();
    await seedLargeRegion({ store: again, now });
    expect(again.documents()).toEqual(store.documents());
  });
});
