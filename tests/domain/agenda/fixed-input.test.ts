import type { Actor } from '../../../domain/action';
import { memberId } from '../../../domain/documents';
import type { FixedLine } from '../../../domain/views/agenda-lines';
import { loadPastAgenda } from '../../../domain/views/agenda-past';
import { everyone, type Viewer } from '../../../domain/views/viewer';
import { aMember } from '../../documents';
import { chair, delegate, leading, secretary, Table } from './table';

const parent: Actor = { person: { id: 'tenant:ouder', name: 'Ouder in de coalitie' }, guest: true };
const meeting = 'meeting:2026-03-12';
const parents: Viewer = { ...everyone, personId: parent.person.id, represents: ['ouders'] };

let table: Table;
beforeEach(async () => {
  const one = (id: string, name: string, kind: 'municipality' | 'parents') => ({
    id,
    name,
    kind,
    seat: 'table' as const,
    backingBody: { name: 'achterban' },
    inRound: false,
    alsoKnownAs: [],
  });
  table = await Table.laid('set-up', {
    organisations: [one('gorinchem', 'Gorinchem', 'municipality'), one('ouders', 'Ouderpanel', 'parents')],
  });
  const represents = [{ organisationId: 'ouders', said: 'Ouderpanel', confirmed: true }];
  await table.store.create(
    aMember({ id: memberId(parent.person.id), coalitionId: 'zhz', person: parent.person, represents }),
  );
  await table.do(secretary, 'plan-meeting', { date: '2026-03-12' });
});
afterEach(() => table.store.close());

const writes = (actor: Actor, item: string, text: string) =>
  table.meeting(actor, 'write-input', { meeting, item, text });
const point = async (key: string, viewer: Viewer = leading) =>
  (await table.agenda(viewer)).lines.find((line): line is FixedLine => line.fixed === key);
const wanting = async () =>
  (await table.agenda()).lines.flatMap((line) => (line.fixed !== undefined && line.wantsInput ? [line.fixed] : []));

describe('input for a fixed point', () => {
  it('is written by the secretary, read by everybody, and shown on the agenda', async () => {
    const written = await writes(secretary, 'national', '  De wet op de kraamzorg gaat naar de Kamer. ');
    expect(await point('national', everyone)).toMatchObject({
      input: { text: 'De wet op de kraamzorg gaat naar de Kamer.', by: secretary.person.name, at: table.now },
      mayWrite: false,
      wantsInput: false,
    });
    expect(written.trace.at(-1)).toMatchObject({
      what: 'write-input',
      as: 'secretary',
      details: { item: 'national', text: null },
    });
    expect(written.notices).toContainEqual(expect.objectContaining({ kind: 'show', what: 'agenda' }));
  });

  it('is rewritten with a trace of what stood there, and taken away when it is emptied', async () => {
    await writes(secretary, 'opening', 'Welkom aan de kraamzorg.');
    const again = await writes(chair, 'opening', 'Welkom aan de kraamzorg en de GGD.');
    expect(again.trace.at(-1)).toMatchObject({ details: { item: 'opening', text: 'Welkom aan de kraamzorg.' } });
    const same = await table.do(secretary, 'write-input', {
      meeting,
      item: 'opening',
      text: 'Welkom aan de kraamzorg en de GGD.',
    });
    expect(same.repeated).toBe(true);
    expect((await writes(chair, 'opening', ' ')).input).toEqual({});
    expect((await point('opening'))?.input).toBeUndefined();
  });

  it('keeps the other points as they are', async () => {
    await writes(secretary, 'opening', 'Welkom.');
    await writes(parent, 'parents', 'Wat ouders zeggen.');
    expect(Object.keys((await writes(secretary, 'national', 'Nieuws.')).input ?? {}).sort()).toEqual([
      'national',
      'opening',
      'parents',
    ]);
  });

  it('of the parents is written by their own delegate, and by nobody else', async () => {
    const written = await writes(parent, 'parents', 'Wij missen een loket dat ’s avonds open is.');
    expect(written.trace.at(-1)).toMatchObject({ as: 'delegate', by: parent.person });
    for (const item of ['opening', 'national'])
      expect(await table.refusal(parent, 'write-input', { meeting, item, text: 'x' })).toBe('only-secretary-or-chair');
    expect(await table.refusal(delegate, 'write-input', { meeting, item: 'parents', text: 'x' })).toBe(
      'only-secretary-or-chair',
    );
    expect([await point('parents', parents), await point('national', parents)]).toMatchObject([
      { mayWrite: true },
      { mayWrite: false },
    ]);
    expect((await point('national'))?.mayWrite).toBe(true);
    expect((await point('round'))?.mayWrite).toBe(false);
  });

  it('is refused for other points, for a text that is too long, and for a meeting that is over', async () => {
    expect(await table.refusal(chair, 'write-input', { meeting, item: 'round', text: 'x' })).toEqual({
      item: 'unknown-choice',
    });
    const long = { meeting, item: 'opening', text: 'x'.repeat(4001) };
    expect(await table.refusal(chair, 'write-input', long)).toEqual({ text: 'too-long' });
    expect(await table.refusal(chair, 'write-input', { ...long, text: 'x', meeting: 'meeting:2026-01-01' })).toBe(
      'not-found',
    );
    await table.do(chair, 'cancel-meeting', { meeting });
    expect(await table.refusal(chair, 'write-input', { meeting, item: 'opening', text: 'x' })).toBe(
      'meeting-cancelled',
    );
  });

  it('is wanted for national news and for the parents, until something is there', async () => {
    expect(await wanting()).toEqual(['parents', 'national']);
    await writes(secretary, 'national', 'Nieuws.');
    expect(await wanting()).toEqual(['parents']);
    await writes(parent, 'parents', 'Een loket in de avond.');
    expect(await wanting()).toEqual([]);
  });

  it('of the parents is not wanted once they shared something in the round, until the next round begins', async () => {
    await table.do(delegate, 'post-update', { type: 'progress', text: 'Het loopt.', for: 'Gorinchem' });
    expect(await wanting()).toContain('parents');
    const shared = await table.do(parent, 'post-update', { type: 'question', text: 'Wie is er ’s avonds?' });
    expect(await wanting()).not.toContain('parents');
    await table.do(parent, 'edit-update', { update: shared.stored.document.id, withdraw: true });
    expect(await wanting()).toContain('parents');
    await table.do(parent, 'post-update', { type: 'question', text: 'Wie is er ’s avonds?' });
    table.on('2026-03-12');
    await table.do(secretary, 'close-meeting', { meeting });
    await table.do(secretary, 'plan-meeting', { date: '2026-06-11' });
    expect(await wanting()).toEqual(['parents', 'national']);
  });

  it('is not wanted while no meeting is planned', async () => {
    await table.do(chair, 'cancel-meeting', { meeting });
    expect(await wanting()).toEqual([]);
    expect(await point('national')).toMatchObject({ mayWrite: false, input: undefined });
  });
});

it('is still there on the agenda of a meeting that was held', async () => {
  await writes(parent, 'parents', 'Een loket in de avond.');
  await writes(secretary, 'opening', 'Welkom.');
  const at = table.now;
  table.on('2026-03-12');
  await table.do(secretary, 'close-meeting', { meeting });
  const [coalition, held] = [await table.get('coalition'), await table.get(meeting)];
  if (coalition.kind !== 'coalition' || held.kind !== 'meeting') throw new Error('no meeting');
  const past = await loadPastAgenda(table.store, { coalition, meeting: held });
  expect(past.inputs).toEqual([
    { fixed: 'opening', text: 'Welkom.', by: secretary.person.name, at },
    { fixed: 'parents', text: 'Een loket in de avond.', by: parent.person.name, at },
  ]);
  expect(past.meetings).toMatchObject([{ id: meeting, state: 'held' }]);
});
