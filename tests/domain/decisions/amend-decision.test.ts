import fc from 'fast-check';
import { versionLines } from '../../../domain/views/version-lines';
import { aDecisionAtTheTable, three } from './at-the-table';
import { advice, refusalOf } from './table';

/** Dordrecht agreed, VGZ on a condition, Sliedrecht submitted it. */
async function halfAnswered(more: object = {}) {
  const table = await aDecisionAtTheTable({ ...three, ...more });
  await table.report('daan', 'agreed', { reference: '2026-114' });
  await table.report('vera', 'conditional', { condition: 'Met een plafond.' });
  await table.report('sem', 'submitted', { bodyDate: '2026-04-07' });
  const amend = (name: string, rest: object = {}) =>
    table.act(name, 'amend-decision', { text: 'Wij adviseren één intake, met een plafond.', ...rest });
  const states = async () =>
    (await table.now()).mandates.map((one) => `${one.organisationId} ${one.state} v${one.version}`);
  return { ...table, amend, states };
}

describe('another text', () => {
  it('asks all who answered again when nothing else is said, and no one who did not', async () => {
    const { amend, states, view } = await halfAnswered();
    expect((await view()).answered.map((one) => one.name)).toEqual(['Dordrecht', 'VGZ']);
    await amend('chair', { because: 'VGZ wil een plafond.' });
    expect(await states()).toEqual(['vgz open v2', 'dordrecht open v2', 'sliedrecht submitted v1']);
  });

  it('leaves nothing of an answer on the earlier text behind, also not from which means and on whom it depended', async () => {
    const { act, report, amend, line } = await halfAnswered();
    await act('secretary', 'split-costs', { total: '30.000', split: 'equal' });
    await report('vera', 'agreed', { amount: '9.000', means: 'GALA', dependsOn: 'dordrecht' });
    await amend('chair');
    expect((await line('vgz')).share).toEqual({ asked: 1_000_000 });
  });

  it('keeps the means that were said with an advice, which stays', async () => {
    const { act, report, amend, line } = await halfAnswered();
    await act('vera', 'give-advice', { stance: 'for', amount: '9.000', means: 'IZA' });
    await report('vera', 'agreed');
    await amend('chair');
    expect((await line('vgz')).share).toEqual({ pledged: 900_000, means: 'IZA' });
  });

  it('is said to who answered before and is asked again, until they answer', async () => {
    const { amend, report, pending } = await halfAnswered();
    await amend('chair');
    const askedAgain = async (name: string) => (await pending(name)).lines.map((one) => one.askedAgain);
    expect([await askedAgain('daan'), await askedAgain('sem')]).toEqual([[true], [false]]);
    await report('daan', 'submitted', { bodyDate: '2026-04-07' });
    expect(await askedAgain('daan')).toEqual([false]);
  });

  it.each([
    ['everyone', ['vgz open v2', 'dordrecht open v2', 'sliedrecht open v2']],
    ['named', ['vgz open v2', 'dordrecht agreed v1', 'sliedrecht submitted v1']],
    ['nobody', ['vgz conditional v1', 'dordrecht agreed v1', 'sliedrecht submitted v1']],
  ])('asks %s when the chair says so', async (asks, expected) => {
    const { amend, states } = await halfAnswered();
    await amend('chair', { asks, organisations: 'VGZ' });
    expect(await states()).toEqual(expected);
  });

  it('asks who said nothing yet about the text as it is now', async () => {
    const { act, mandate } = await aDecisionAtTheTable(three);
    await act('secretary', 'amend-decision', { text: 'Anders.', asks: 'nobody' });
    expect(await mandate('vgz')).toMatchObject({ state: 'open', version: 2 });
  });

  it('keeps the earlier answers, as answers on the earlier text', async () => {
    const { amend, report, line, mandate } = await halfAnswered();
    await amend('chair');
    await report('vera', 'agreed');
    expect(await line('vgz')).toMatchObject({
      state: 'agreed',
      version: 2,
      condition: undefined,
      earlier: [{ version: 1, state: 'conditional', condition: 'Met een plafond.', by: 'vera' }],
    });
    expect(await line('dordrecht')).toMatchObject({
      state: 'open',
      earlier: [{ version: 1, state: 'agreed', by: 'daan' }],
    });
    expect((await mandate('dordrecht')).reference).toBeUndefined();
    expect((await mandate('dordrecht')).trace).toHaveLength(1);
  });

  it('counts no earlier answer: not for a mark of the chair either', async () => {
    const { amend, meet, report, now } = await halfAnswered();
    await meet('vgz');
    await amend('chair');
    await report('vera', 'conditional', { condition: 'Met een plafond.' });
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    expect((await now()).state).toBe('open');
    expect((await meet('vgz')).state).toBe('ratified');
  });

  it('stands in the history, with why, and the card is posted anew once', async () => {
    const { amend } = await halfAnswered();
    const { trace, versions, notices } = await amend('chair', {
      because: 'VGZ wil een plafond.',
      deadline: '2026-06-01',
    });
    expect(trace.at(-1)).toMatchObject({
      what: 'amend-decision',
      as: 'chair',
      details: { version: 2, asks: 'answered', because: 'VGZ wil een plafond.', from: '2026-05-01', to: '2026-06-01' },
    });
    expect(versions.at(-1)).toMatchObject({ number: 2, because: 'VGZ wil een plafond.', by: { name: 'chair' } });
    expect(notices.filter((one) => one.kind === 'show' && one.anew)).toHaveLength(1);
  });

  it('brings a lapsed decision back', async () => {
    const { amend, report, told } = await halfAnswered();
    expect((await report('dewi', 'declined', { reason: 'Te duur.' })).state).toBe('lapsed');
    expect((await amend('secretary')).state).toBe('open');
    await report('daan', 'agreed');
    await report('vera', 'agreed');
    expect((await report('sem', 'agreed')).state).toBe('ratified');
    expect((await told()).filter((one) => one.startsWith('decision-'))).toEqual([
      'decision-lapsed to chair',
      'decision-ratified to chair',
    ]);
  });

  it('is news again when it closes the same way as the text before', async () => {
    const { amend, report, told } = await halfAnswered();
    await report('dewi', 'declined', { reason: 'Te duur.' });
    await amend('secretary');
    await report('daan', 'declined', { reason: 'Nog steeds te duur.' });
    expect((await told()).filter((one) => one === 'decision-lapsed to chair')).toHaveLength(2);
  });

  it('posts one card when it closes the decision as well, and it closed then', async () => {
    const { act, report, elsewhere, sweep, at } = await aDecisionAtTheTable({
      ...three,
      asked: 'dordrecht,sliedrecht',
    });
    await report('sem', 'agreed');
    await report('daan', 'declined', { reason: 'Te duur.' });
    await elsewhere('secretary', 'leave-organisation', { organisation: 'dordrecht' });
    at('2026-03-20');
    await sweep();
    // Dordrecht is asked anew and released at once, since it left; who remains had agreed.
    const decision = await act('chair', 'amend-decision', {
      text: 'Anders.',
      asks: 'named',
      organisations: 'dordrecht',
    });
    expect(decision).toMatchObject({ state: 'ratified', closedAt: '2026-03-20T10:00:00.000Z' });
    const posted = decision.notices.filter((one) => one.kind === 'show' && one.anew && !one.done);
    expect(posted).toHaveLength(1);
  });

  it('asks for time where silence agrees: a deadline that has been would agree at once', async () => {
    const { act, report, at } = await aDecisionAtTheTable({ ...three, rule: 'no-objection' });
    at('2026-04-30');
    await report('daan', 'declined', { reason: 'Te duur.' });
    at('2026-05-04');
    const amend = (rest: object = {}) => act('chair', 'amend-decision', { text: 'Goedkoper.', ...rest });
    expect(await refusalOf(amend())).toMatchObject({ fields: { deadline: 'in-the-past' } });
    expect(await amend({ deadline: '2026-06-01' })).toMatchObject({ state: 'open', deadline: '2026-06-01' });
  });

  it('is not made of a ratified decision, unless that was reopened', async () => {
    const { act, report } = await aDecisionAtTheTable({ ...three, rule: 'majority' });
    await report('daan', 'agreed');
    await report('sem', 'agreed');
    const amend = () => act('chair', 'amend-decision', { text: 'Anders.' });
    expect(await refusalOf(amend())).toMatchObject({ code: 'decision-closed', state: 'ratified' });
    await act('chair', 'reopen-decision', { because: 'Een fout in de tekst.' });
    expect((await amend()).state).toBe('open');
  });

  test.each([
    ['the very same', 'chair', { text: ` ${advice.text} ` }, { fields: { text: 'unchanged' } }],
    ['none', 'chair', { text: ' ' }, { fields: { text: 'required' } }],
    ['a delegate’s', 'daan', {}, { code: 'only-secretary-or-chair' }],
    ['put before nobody in particular', 'chair', { asks: 'named' }, { fields: { organisations: 'required' } }],
    [
      'put before somebody not asked',
      'chair',
      { asks: 'named', organisations: 'zilveren-kruis' },
      { code: 'not-asked' },
    ],
    ['with less time', 'chair', { deadline: '2026-04-01' }, { fields: { deadline: 'not-later' } }],
  ])('is refused: %s', async (_, name, input, refusal) => {
    const { amend, now } = await halfAnswered();
    expect(await refusalOf(amend(name, input))).toMatchObject(refusal);
    expect((await now()).versions).toHaveLength(1);
  });

  it('is made by one when two amend at once, and the other hears of it', async () => {
    const { amend, now } = await halfAnswered();
    const results = await Promise.allSettled([
      amend('chair', { text: 'Zo.', expectedVersion: 1 }),
      amend('secretary', { text: 'Of zo.', expectedVersion: 1 }),
    ]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((one) => one.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'decision-changed', details: { version: 2 } } });
    expect((await now()).versions).toHaveLength(2);
  });
});

describe('the difference between two texts', () => {
  const words = fc
    .array(fc.constantFrom('wij', 'adviseren', 'één', 'intake', ' ', '\n', '.', '€ 12.500', 'Één', '👩‍⚕️', '"', ','), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' '));

  it('is told word by word', () => {
    const version = (number: number, text: string) => ({ number, text, at: '', by: { id: '', name: '' } });
    const [, second] = versionLines({
      versions: [version(1, 'Wij adviseren één intake.'), version(2, 'Wij adviseren twee intakes.')],
    });
    const told = second?.changes?.flatMap((one) => (one.kind === 'same' ? [] : [`${one.kind} ${one.text.trim()}`]));
    expect(told).toEqual(['removed één', 'added twee', 'removed intake', 'added intakes']);
  });

  it('adds up to both texts, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const by = { id: '', name: '' };
        const versions = [before, after].map((text, n) => ({ number: n + 1, text, at: '', by }));
        const { changes } = versionLines({ versions })[1] ?? {};
        if (before === after) return expect(changes).toBeUndefined();
        const of = (left: string) =>
          changes
            ?.filter((one) => one.kind !== left)
            .map((one) => one.text)
            .join('');
        expect(of('added')).toBe(before);
        expect(of('removed')).toBe(after);
      }),
    );
  });
});
