import { anyDocument, type DocumentKind } from '../../../domain/documents';
import { outcomeOf } from '../../../domain/outcome';
import { documentsOf } from '../../../domain/store/documents-of';
import { matrixView } from '../../../domain/views/matrix';
import { everyone } from '../../../domain/views/viewer';
import { draftStore } from '../../../local/region/draft-store';
import { seedLargeRegion } from '../../../local/region/large-region';

const now = '2026-03-12T09:30:00.000Z';

describe('a large region with five years behind it', () => {
  const store = draftStore();
  let region: Awaited<ReturnType<typeof seedLargeRegion>>;
  let spent: number;
  beforeAll(async () => {
    const began = process.cpuUsage();
    region = await seedLargeRegion({ store, now, years: 5 });
    // Milliseconds of the processor: others may be busy on the machine.
    spent = process.cpuUsage(began).user / 1000;
  });
  const all = async <K extends DocumentKind>(kind: K) => documentsOf(await store.list(region.coalitionId, kind));

  it('held four meetings a year, each with its updates and items that were discussed', async () => {
    const held = (await all('meeting')).filter((one) => one.state === 'held');
    expect(held).toHaveLength(20);
    expect(held[0]?.date.slice(0, 4)).toBe('2021');
    expect((await all('update')).length).toBe(20 * 24 + 9);
    expect((await all('agendaItem')).filter((one) => one.state === 'discussed')).toHaveLength(80);
    expect(await all('member')).toHaveLength(250);
  });

  it('closed a decision after each meeting, one way or the other, and has ten open ones', async () => {
    const decisions = await all('decision');
    const states = decisions.map((one) => outcomeOf(one, '2026-03-12').state);
    expect(decisions.map((one) => one.state)).toEqual(states);
    const count = (state: string) => states.filter((one) => one === state).length;
    expect([count('open'), count('ratified') + count('lapsed')]).toEqual([10, 20]);
    expect(count('lapsed')).toBe(3);
    const open = decisions.filter((one) => one.state === 'open').map((one) => one.id);
    expect([...region.openDecisionIds].sort()).toEqual(open.sort());
    const [coalition] = await all('coalition');
    if (!coalition) throw new Error('there is no coalition');
    const matrix = matrixView({ coalition, decisions, today: '2026-03-12' }, everyone);
    expect([matrix.total, matrix.columns.length]).toEqual([30, 10]);
    expect(matrix.groups.flatMap((group) => group.rows)).toHaveLength(80);
  });

  it('is of documents that are valid, with nothing left to send', async () => {
    expect(await store.due(now, 1)).toEqual([]);
    for (const document of store.documents()) expect(anyDocument.parse(document)).toEqual(document);
  });

  it('is the same every time, and made in seconds', async () => {
    const again = draftStore();
    await seedLargeRegion({ store: again, now, years: 5 });
    expect(again.documents()).toEqual(store.documents());
    expect(spent).toBeLessThan(10_000);
  });
});
