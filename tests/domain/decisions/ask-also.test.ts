import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

describe('asking one more organisation while a decision runs', () => {
  it('asks an agenda member or who joined later, visibly, about the text as it is now', async () => {
    const { act, elsewhere, mandate, view, report } = await aDecisionAtTheTable(three);
    await act('chair', 'amend-decision', { text: 'Anders.' });
    await elsewhere('secretary', 'add-organisations', { list: 'Huisartsen Zuid; huisartsenkoepel' });
    expect((await view('chair')).mayAskAlso.map((one) => one.id)).toEqual(
      expect.arrayContaining(['zilveren-kruis', 'huisartsen-zuid', 'vsv-gorinchem']),
    );
    await act('chair', 'ask-also', { organisations: 'Zilveren Kruis,huisartsen-zuid,zilveren-kruis' });
    expect((await view()).asked).toBe(5);
    expect(await mandate('zilveren-kruis')).toMatchObject({
      state: 'open',
      version: 2,
      trace: [{ what: 'ask-also', as: 'chair', by: { name: 'chair' }, details: { version: 2 } }],
    });
    await report('zoe', 'agreed');
    expect((await view()).outcome).toMatchObject({ of: 5, agreed: 1 });
  });

  it('asks nobody who joined of itself', async () => {
    const { elsewhere, sweep, now } = await aDecisionAtTheTable();
    await elsewhere('secretary', 'add-organisations', { list: 'Huisartsen Zuid; huisartsenkoepel' });
    await sweep();
    expect((await now()).mandates).toHaveLength(5);
  });

  it('changes nothing for who is asked already', async () => {
    const { asks, report, id } = await aDecisionAtTheTable(three);
    await report('daan', 'agreed');
    expect((await asks('chair', 'ask-also', { decision: id, organisations: 'dordrecht,vgz' })).repeated).toBe(true);
  });

  it('is said by chair or secretary, of somebody who is there, while it is open', async () => {
    const { act, report, elsewhere } = await aDecisionAtTheTable(three);
    const ask = (name: string, organisations: string) => refusalOf(act(name, 'ask-also', { organisations }));
    expect(await ask('daan', 'zilveren-kruis')).toMatchObject({ code: 'only-secretary-or-chair' });
    expect(await ask('chair', 'Atlantis')).toMatchObject({ fields: { organisations: 'unknown-organisation' } });
    expect(await ask('chair', '')).toMatchObject({ fields: { organisations: 'required' } });
    await elsewhere('chair', 'leave-organisation', { organisation: 'zilveren-kruis' });
    expect(await ask('chair', 'zilveren-kruis')).toMatchObject({ code: 'organisation-left' });
    await report('daan', 'declined', { reason: 'Te duur.' });
    expect(await ask('chair', 'vsv-gorinchem')).toMatchObject({ code: 'decision-closed' });
  });

  it('gives time first where silence agrees: nobody agrees who was not asked before the deadline', async () => {
    const { act, report, at } = await aDecisionAtTheTable({ ...three, rule: 'no-objection' });
    await report('daan', 'conditional', { condition: 'Na de begroting.' });
    at('2026-05-04');
    const ask = () => act('chair', 'ask-also', { organisations: 'zilveren-kruis' });
    expect(await refusalOf(ask())).toMatchObject({ code: 'deadline-over' });
    await act('chair', 'extend-deadline', { deadline: '2026-06-01' });
    expect((await ask()).mandates.at(-1)).toMatchObject({ organisationId: 'zilveren-kruis', state: 'open' });
  });
});
