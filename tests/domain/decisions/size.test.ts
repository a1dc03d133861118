import type { Organisation } from '../../../domain/documents';
import { advice, aTable } from './table';

describe('a decision of a large region', () => {
  it('of 80 organisations in three versions, each answered, stays under 200 KB', async () => {
    const organisations = Array.from(
      { length: 80 },
      (_, n): Organisation => ({
        id: `zorgorganisatie-limburg-${n}`,
        name: `Zorgorganisatie Noord- en Midden-Limburg ${n}`,
        kind: 'welfare',
        seat: 'table',
        backingBody: { name: 'raad van bestuur' },
        inRound: false,
        alsoKnownAs: [],
      }),
    );
    const uuid = '5b0c1d2e-7a41-4c9b-8d3f-000000000001';
    const people = Object.fromEntries(organisations.map(({ id }, n) => [`${uuid}-delegate-${n}`, [id]]));
    const table = await aTable({ organisations, people });
    const { id } = await table.does('secretary', 'record-decision', { ...advice, text: 'a'.repeat(4000) });
    let pressed = 0;
    for (let version = 1; version <= 3; version++) {
      if (version > 1)
        await table.does('secretary', 'amend-decision', { decision: id, text: `${version}${'a'.repeat(3999)}` });
      for (const [n, name] of Object.keys(people).entries()) {
        const report = (state: string, rest: object) =>
          table.does(name, 'report-mandate', { decision: id, state, ...rest }, `1:${uuid}${uuid}-${++pressed}`);
        await report('submitted', { bodyDate: '2026-04-07' });
        if (n % 8 === 7) await report('conditional', { condition: 'Mits de raad er in juni mee instemt. '.repeat(4) });
        else await report('agreed', {});
      }
      await table.sweep();
    }
    const decision = await table.decision(id);
    expect(decision.mandates.every((one) => one.trace.length === 6)).toBe(true);
    expect(JSON.stringify(decision).length).toBeLessThan(200_000);
  });
});
