import type { DecisionDocument } from '../../../domain/documents';
import { documentsOf } from '../../../domain/store/documents-of';
import { decisionView } from '../../../domain/views/decision';
import { type MatrixShow, matrixView } from '../../../domain/views/matrix';
import { everyone } from '../../../domain/views/viewer';
import { draftStore } from '../../../local/region/draft-store';
import { seedLargeRegion } from '../../../local/region/large-region';
import { advice, aTable } from './table';

let table: Awaited<ReturnType<typeof aTable>>;
let first: string;
let second: string;
beforeEach(async () => {
  table = await aTable();
  first = (await table.does('secretary', 'record-decision', { ...advice, deadline: '2026-04-01' })).id;
  second = (
    await table.does('secretary', 'record-decision', {
      ...advice,
      title: 'Eén overdracht',
      askAll: 'false',
      asked: 'sliedrecht,zilveren-kruis',
    })
  ).id;
});
const reports = (name: string, decision: string, more: object) =>
  table.does(name, 'report-mandate', { decision, ...more });
const matrix = async (name?: string, show?: MatrixShow) => {
  const decisions = documentsOf(await table.store.list('coalition-1', 'decision'));
  const viewer = await table.viewer(name);
  return matrixView({ coalition: await table.coalition(), decisions, today: table.today(), show }, viewer);
};
type Matrix = Awaited<ReturnType<typeof matrix>>;
const rowsOf = (view: Matrix) => view.groups.flatMap((group) => group.rows);
const row = (view: Matrix, id: string) => rowsOf(view).find((one) => one.organisationId === id);

describe('the matrix of decisions and organisations', () => {
  it('has open decisions by deadline, and a row for who was asked, by kind and name', async () => {
    const view = await matrix('reader');
    expect(view).toMatchObject({ show: 'open', total: 2, mayRecord: false });
    expect(view.columns.map((one) => one.id)).toEqual([first, second]);
    expect(view.groups.map(({ kind, rows }) => [kind, rows.map((one) => one.name)])).toEqual([
      ['municipality', ['Dordrecht', 'Sliedrecht']],
      ['health-insurer', ['VGZ', 'Zilveren Kruis']],
      ['obstetric-partnership', ['VSV Drechtsteden', 'VSV Gorinchem']],
    ]);
    expect(row(view, 'zilveren-kruis')).toMatchObject({ seat: 'agenda', mine: false, left: false });
  });

  it('has null where an organisation was not asked, and where it stands where it was', async () => {
    await reports('daan', first, { state: 'submitted', bodyDate: '2026-03-20' });
    const view = await matrix('daan');
    expect(row(view, 'dordrecht')).toEqual({
      organisationId: 'dordrecht',
      name: 'Dordrecht',
      seat: 'table',
      mine: true,
      left: false,
      cells: [{ state: 'submitted', standing: 'waiting', bodyDate: '2026-03-20', version: 1 }, null],
    });
    expect(JSON.stringify(view)).not.toContain('late');
  });

  it('counts in each column what its decision counts', async () => {
    await reports('daan', first, { state: 'agreed' });
    await reports('sem', first, { state: 'conditional', condition: 'Eerst een proef.' });
    const [column] = (await matrix('reader')).columns;
    expect(column?.counts).toEqual({ agreed: 1, silent: 0, waiting: 3, condition: 1, declined: 0 });
    expect(column).toMatchObject({ agreed: 1, of: 5, open: 3, conditions: 1 });
  });

  it('says who is late to who may see it, and to nobody else', async () => {
    table.at('2026-04-03');
    const late = (view: Matrix) =>
      rowsOf(view)
        .filter((one) => one.cells.some((cell) => cell?.late))
        .map((one) => one.organisationId);
    expect(late(await matrix('chair'))).toHaveLength(5);
    expect(late(await matrix('sem'))).toEqual(['sliedrecht']);
    for (const name of ['reader', 'zoe', 'nina', undefined]) expect(late(await matrix(name))).toEqual([]);
  });

  it('shows the last that closed while nothing is open, and all when asked', async () => {
    await reports('daan', first, { state: 'declined', reason: 'Geen geld.' });
    expect((await matrix()).columns.map((one) => one.id)).toEqual([second]);
    expect((await matrix(undefined, 'all')).columns.map((one) => one.id)).toEqual([second, first]);
    table.at('2026-03-13');
    await reports('sem', second, { state: 'declined', reason: 'Geen geld.' });
    expect((await matrix()).columns.map((one) => one.id)).toEqual([second, first]);
    expect((await matrix('chair')).mayRecord).toBe(true);
  });

  it('keeps a row for who left, as long as it was asked', async () => {
    const { organisations } = await table.coalition();
    const left = organisations.map((one) => (one.id === 'vgz' ? { ...one, left: '2026-03-11' } : one));
    await table.change('coalition', { organisations: left });
    expect(row(await matrix(), 'vgz')).toMatchObject({ left: true });
    expect((await matrix('vera')).groups.length).toBe(3);
  });

  it('shows at most forty columns, or the ten last closed, and counts them all', async () => {
    const decision = await table.decision(first);
    const many = Array.from({ length: 45 }, (_, nth) => ({ ...decision, id: `decision:${nth}` }));
    const lapsed = many.map(
      (one, nth): DecisionDocument => ({
        ...one,
        state: 'lapsed',
        closedAt: `2026-03-${String(10 + (nth % 20))}T10:00:00.000Z`,
        mandates: one.mandates.map((mandate) => ({ ...mandate, state: 'declined' as const })),
      }),
    );
    const about = { coalition: await table.coalition(), today: table.today() };
    expect(matrixView({ ...about, decisions: many, show: 'all' }, everyone)).toMatchObject({ total: 45 });
    expect(matrixView({ ...about, decisions: many, show: 'all' }, everyone).columns).toHaveLength(40);
    expect(matrixView({ ...about, decisions: lapsed }, everyone).columns).toHaveLength(10);
  });

  it('is there without decisions too', async () => {
    const about = { coalition: await table.coalition(), today: table.today(), decisions: [] };
    expect(matrixView(about, everyone)).toMatchObject({ total: 0, columns: [], groups: [] });
  });
});

describe('at the size of Noord- en Midden-Limburg', () => {
  it('is worked out in a moment, and says of every cell what the decision says', async () => {
    const store = draftStore();
    const now = '2026-03-12T09:30:00.000Z';
    const { coalitionId, decisionId } = await seedLargeRegion({ store, now });
    const coalition = (await store.get({ coalitionId, id: 'coalition' }))?.document;
    const decision = (await store.get({ coalitionId, id: decisionId }))?.document;
    if (coalition?.kind !== 'coalition' || decision?.kind !== 'decision') throw new Error('no large region');
    const decisions = Array.from({ length: 10 }, (_, nth) => ({ ...decision, id: `decision:${nth}` }));
    const from = { coalition, decisions, today: '2026-03-12' };
    const viewer = { ...everyone, chair: true, leads: true };
    // The processor's time, of the best of many: others may be busy on the machine. 3 ms where it was written.
    const spent = Array.from({ length: 15 }, () => {
      const began = process.cpuUsage();
      matrixView(from, viewer);
      return process.cpuUsage(began).user / 1000;
    });
    expect(Math.min(...spent)).toBeLessThan(20);
    const view = matrixView(from, viewer);
    const one = decisionView({ coalition, decision, today: '2026-03-12' }, viewer);
    const lines = new Map(one.groups.flatMap((group) => group.lines).map((line) => [line.organisationId, line]));
    const rows = view.groups.flatMap((group) => group.rows);
    expect(rows).toHaveLength(80);
    for (const { organisationId, cells } of rows)
      for (const cell of cells) expect(cell).toMatchObject({ standing: lines.get(organisationId)?.standing });
    expect(JSON.stringify(view).length).toBeLessThan(80_000);
  });
});
