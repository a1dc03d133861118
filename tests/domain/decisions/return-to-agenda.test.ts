import { aDecisionAtTheTable, three } from './at-the-table';

async function withAgenda(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, rule: 'majority', ...more });
  const returned = async () => {
    await table.sweep();
    return (await table.items()).map((one) => ({ id: one.id, state: one.state, explanation: one.explanation }));
  };
  return { ...table, returned };
}

describe('a decision that goes back to the agenda', () => {
  it('does so with the first decline, proposed by itself and for advice, and says who and why', async () => {
    const { report, sweep, items, id } = await withAgenda();
    await report('daan', 'declined', { reason: 'Te duur.' });
    await sweep();
    expect(await items()).toMatchObject([
      {
        id: `item:from:${id}:v1`,
        state: 'proposed',
        purpose: 'advise',
        title: 'Eén intake voor kwetsbare zwangeren',
        explanation: 'Dordrecht: Te duur.',
        proposedBy: { name: 'Coalitietafel' },
        origin: { decisionId: id },
      },
    ]);
  });

  it('is one item, however many decline or ask something', async () => {
    const { report, returned, id } = await withAgenda();
    await report('daan', 'declined', { reason: 'Te duur.' });
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    expect(await returned()).toEqual([
      { id: `item:from:${id}:v1`, state: 'proposed', explanation: 'Dordrecht: Te duur.\nVGZ: Met een plafond.' },
    ]);
    await report('vera', 'conditional', { condition: 'Met een plafond.', bodyDate: '2026-04-01' });
    expect((await returned())[0]?.explanation).toBe('Dordrecht: Te duur.\nVGZ: Met een plafond.');
  });

  it('does not for an agreement, or for a condition that is met already', async () => {
    const { report, meet, returned, elsewhere, items } = await withAgenda();
    await report('daan', 'agreed');
    expect(await returned()).toEqual([]);
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    const [item] = await returned();
    await elsewhere('chair', 'decline-item', { item: item?.id, reason: 'Geregeld.' });
    await report('secretary', 'submitted', { organisation: 'sliedrecht', bodyDate: '2026-04-01', onWordOf: 'x' });
    await meet('vgz');
    await elsewhere('reader', 'post-update', { type: 'nothing', for: 'VGZ' });
    expect((await returned()).map((one) => one.state)).toEqual(['declined']);
    expect(await items()).toHaveLength(1);
  });

  it('is proposed again when the item was closed, and keeps its history', async () => {
    const { report, returned, elsewhere, items, at } = await withAgenda();
    await report('daan', 'declined', { reason: 'Te duur.' });
    const [item] = await returned();
    await elsewhere('chair', 'decline-item', { item: item?.id, reason: 'Eerst praten.' });
    at('2026-03-20');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    expect(await returned()).toMatchObject([{ state: 'proposed', explanation: 'VGZ: Met een plafond.' }]);
    expect((await items())[0]?.trace.map((one) => one.what)).toEqual(['propose-item', 'decline-item', 'propose-item']);
  });

  it('is another item for another version of the text', async () => {
    const { act, report, returned, id } = await withAgenda();
    await report('daan', 'declined', { reason: 'Te duur.' });
    await act('chair', 'amend-decision', { text: 'Goedkoper.' });
    await report('daan', 'declined', { reason: 'Nog te duur.' });
    expect((await returned()).map((one) => one.id)).toEqual([`item:from:${id}:v1`, `item:from:${id}:v2`]);
  });

  it('asks no person: nobody can make it go back by hand', async () => {
    const { elsewhere, id, returned } = await withAgenda();
    const byHand = elsewhere('chair', 'return-to-agenda', { decision: id, why: 'v1', title: 'x' });
    await expect(byHand).rejects.toMatchObject({ code: 'unknown-action' });
    expect(await returned()).toEqual([]);
  });
});
