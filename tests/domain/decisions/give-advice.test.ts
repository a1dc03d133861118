import { aDecisionAtTheTable, three } from './at-the-table';
import { refusalOf } from './table';

const advise = (name: string, stance: string, rest: object = {}) => [name, 'give-advice', { stance, ...rest }] as const;

describe('what delegates say at the table they will advise', () => {
  it('counts for nothing: the body decides', async () => {
    const { act, now, view } = await aDecisionAtTheTable(three);
    for (const name of ['daan', 'sem', 'vera']) await act(...advise(name, 'for'));
    expect((await now()).state).toBe('open');
    expect((await view()).outcome).toMatchObject({ agreed: 0, open: 3 });
    await act(...advise('daan', 'against', { text: 'Te duur.' }));
    expect((await now()).state).toBe('open');
  });

  it('stays beside the answer of the body, and a difference shows', async () => {
    const { act, report, line } = await aDecisionAtTheTable(three);
    await act(...advise('daan', 'for', { text: 'Ik ben voor.' }));
    await act(...advise('sem', 'for-if', { text: 'Als het loket blijft.' }));
    expect(await line('dordrecht')).toMatchObject({ state: 'open', advice: { stance: 'for', differs: false } });
    await report('dewi', 'conditional', { condition: 'Na de begroting.' });
    await report('sem', 'conditional', { condition: 'Het loket blijft.' });
    expect((await line('dordrecht')).advice).toMatchObject({
      stance: 'for',
      text: 'Ik ben voor.',
      by: 'daan',
      differs: true,
    });
    expect((await line('sliedrecht')).advice).toMatchObject({ stance: 'for-if', differs: false });
  });

  test.each([
    ['for', 'declined', true],
    ['for-if', 'declined', true],
    ['for-if', 'agreed', false],
    ['against', 'agreed', true],
    ['against', 'declined', false],
    ['none-yet', 'declined', false],
  ])('%s, and then %s: differs is %s', async (stance, state, differs) => {
    const { act, report, line } = await aDecisionAtTheTable();
    await act(...advise('vera', stance, { text: 'Om dit.' }));
    await report('vera', state, { reason: 'Geen geld.' });
    expect((await line('vgz')).advice?.differs).toBe(differs);
  });

  it('says what the body will likely contribute, beside what is asked', async () => {
    const { act, line } = await aDecisionAtTheTable(three);
    await act('secretary', 'split-costs', { total: '30.000', split: 'equal' });
    await act(...advise('vera', 'for', { amount: '8.000,50', means: 'IZA', dependsOn: 'Dordt' }));
    expect((await line('vgz')).share).toEqual({
      asked: 1_000_000,
      pledged: 800_050,
      means: 'IZA',
      dependsOn: [{ name: 'Dordrecht', agreed: false }],
    });
  });

  it('takes back from which means and on whom it depends, when that is emptied', async () => {
    const { act, line } = await aDecisionAtTheTable(three);
    await act(...advise('vera', 'for', { amount: '8.000', means: 'IZA', dependsOn: 'Dordt' }));
    await act(...advise('vera', 'for-if', { text: 'Met een plafond.' }));
    expect((await line('vgz')).share).toMatchObject({ means: 'IZA', dependsOn: [{ name: 'Dordrecht' }] });
    await act(...advise('vera', 'for-if', { text: 'Met een plafond.', means: '', dependsOn: '' }));
    expect((await line('vgz')).share).toEqual({ pledged: 800_000 });
  });

  it('keeps what was said before in the trace, and the same again changes nothing', async () => {
    const { act, mandate, asks, id } = await aDecisionAtTheTable();
    await act(...advise('daan', 'for'));
    await act(...advise('dewi', 'against', { text: 'Te duur.' }));
    const again = await asks('daan', 'give-advice', { decision: id, stance: 'against', text: 'Te duur.' });
    expect(again.repeated).toBe(true);
    expect((await mandate('dordrecht')).trace.map((one) => [one.by.name, one.details?.stance])).toEqual([
      ['daan', 'for'],
      ['dewi', 'against'],
    ]);
  });

  test.each([
    ['for if, without saying what', 'daan', { stance: 'for-if' }, { fields: { text: 'required' } }],
    ['something else', 'daan', { stance: 'misschien' }, { fields: { stance: 'unknown-choice' } }],
    ['a negative pledge', 'daan', { stance: 'for', amount: '-5' }, { fields: { amount: 'negative' } }],
    [
      'depending on itself',
      'daan',
      { stance: 'for', dependsOn: 'dordrecht' },
      { fields: { dependsOn: 'unknown-choice' } },
    ],
    [
      'depending on nobody',
      'daan',
      { stance: 'for', dependsOn: 'Atlantis' },
      { fields: { dependsOn: 'unknown-organisation' } },
    ],
    ['for another organisation', 'sem', { stance: 'for', organisation: 'vgz' }, { code: 'not-your-organisation' }],
    ['unconfirmed', 'nina', { stance: 'for' }, { code: 'not-confirmed-yet' }],
    ['not asked', 'zoe', { stance: 'for' }, { code: 'not-asked' }],
  ])('is refused: %s', async (_, name, input, refusal) => {
    const { act } = await aDecisionAtTheTable();
    expect(await refusalOf(act(name, 'give-advice', input))).toMatchObject(refusal);
  });

  it('comes no more after the outcome', async () => {
    const { act, report } = await aDecisionAtTheTable();
    await report('daan', 'declined', { reason: 'Geen geld.' });
    expect(await refusalOf(act(...advise('sem', 'for')))).toMatchObject({ code: 'decision-closed' });
  });
});
