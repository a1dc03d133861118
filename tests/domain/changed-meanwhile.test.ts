import fc from 'fast-check';
import type { CoalitionDocument, TraceEntry } from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { mustBeUnchanged } from '../../domain/must-be-unchanged';
import { chair, delegate, secretary, Table } from './agenda/table';

let table: Table;
beforeEach(async () => {
  table = await Table.laid();
});
afterEach(() => table.store.close());

const coalition = async () => (await table.get('coalition')) as CoalitionDocument;

/** A form that two people opened: what it showed, what each makes of it, and where that is kept. */
interface Form {
  readonly action: string;
  readonly id: () => Promise<object>;
  readonly seen: Readonly<Record<string, unknown>>;
  readonly first: Readonly<Record<string, unknown>>;
  readonly second: Readonly<Record<string, unknown>>;
  /** Another field than the second one's, so that both can be done. */
  readonly elsewhere: Readonly<Record<string, unknown>>;
}

const forms: Readonly<Record<string, Form>> = {
  'an update': {
    action: 'edit-update',
    id: async () => ({
      update: (await table.do(delegate, 'post-update', { type: 'progress', text: 'Het loopt.' })).stored.document.id,
    }),
    seen: { type: 'progress', text: 'Het loopt.' },
    first: { text: 'Het loopt goed.' },
    second: { text: 'Het loopt niet.' },
    elsewhere: { theme: 'data' },
  },
  'an agenda item': {
    action: 'edit-item',
    id: async () => ({ item: (await table.item(delegate, 'propose-item', { title: 'Eén intake', minutes: 10 })).id }),
    seen: { title: 'Eén intake', explanation: '', purpose: 'discuss', minutes: '10' },
    first: { title: 'Eén intake in de regio', minutes: 15 },
    second: { title: 'Eén intake overal' },
    elsewhere: { explanation: 'Voor iedereen.' },
  },
  'an organisation': {
    action: 'edit-organisation',
    id: async () => ({ organisation: 'gorinchem' }),
    seen: { name: 'Gorinchem', kind: 'municipality', seat: 'table', body: 'college van B&W', inRound: true },
    first: { bodyMeets: '2026-03-20' },
    second: { bodyMeets: '2026-03-27' },
    elsewhere: { inRound: false },
  },
  'the settings': {
    action: 'change-settings',
    id: async () => ({}),
    seen: { region: 'Zuid-Holland Zuid', meetingMinutes: 120, language: 'nl' },
    first: { meetingMinutes: 90 },
    second: { meetingMinutes: 60 },
    elsewhere: { meetingsPerYear: 6 },
  },
  'a meeting': {
    action: 'change-meeting',
    id: async () => ({
      meeting: (await table.meeting(secretary, 'plan-meeting', { date: '2026-03-12', time: '9:30' })).id,
    }),
    seen: { date: '2026-03-12', time: '09:30', place: '', minutes: 120 },
    first: { place: 'Dordrecht' },
    second: { place: 'Gorinchem' },
    elsewhere: { time: '' },
  },
  'the input for a fixed point': {
    action: 'write-input',
    id: async () => ({
      meeting: (await table.meeting(secretary, 'plan-meeting', { date: '2026-03-12' })).id,
      item: 'national',
    }),
    seen: {},
    first: { text: 'De wet is aangenomen.' },
    second: { text: 'De wet is uitgesteld.' },
    elsewhere: {},
  },
};

describe.each(Object.entries(forms))('%s', (_name, { action, id, seen, first, second, elsewhere }) => {
  let about: object;
  beforeEach(async () => {
    about = await id();
    table.later(1);
  });
  const asks = (by: typeof chair, input: object) => table.do(by, action, { ...about, ...input });
  const refusal = async (input: object): Promise<{ code: string; [detail: string]: unknown }> => {
    try {
      await asks(chair, input);
    } catch (error) {
      if (error instanceof DomainError) return { code: error.code, ...error.details };
      throw error;
    }
    throw new Error('it was not refused');
  };

  it('is not overwritten by who did not see it change, and says what stands there by whom', async () => {
    const at = table.now;
    await asks(secretary, { ...first, seen });
    table.later(1);
    const refused = await refusal({ ...second, seen });
    expect(refused).toMatchObject({
      code: 'changed-meanwhile',
      by: secretary.person.name,
      at,
      current: expect.objectContaining(first),
    });
    // Every field of the form is told, so that both can be shown whole.
    for (const field of Object.keys({ ...seen, ...first, ...second, ...elsewhere }))
      expect(refused.current).toHaveProperty(field);
    // Once it was seen, it can be done.
    await asks(chair, { ...second, seen: { ...seen, ...first } });
    expect((await refusal({ ...first, seen })).by).toBe(chair.person.name);
  });

  it('takes what is wanted by both, and what nobody else touched', async () => {
    await asks(secretary, { ...first, seen });
    await asks(chair, { ...first, seen });
    if (Object.keys(elsewhere).length > 0) await asks(chair, { ...elsewhere, seen });
  });

  it('is overwritten as before by a form that says nothing of what it showed', async () => {
    await asks(secretary, first);
    await asks(chair, second);
  });

  it('takes no other things as what was seen', async () => {
    expect(await refusal({ ...first, seen: 'all' })).toMatchObject({ fields: { seen: 'unknown-choice' } });
    expect(await refusal({ ...first, seen: { [Object.keys(first)[0] ?? '']: {} } })).toMatchObject({
      code: 'bad-input',
    });
  });
});

it('withdraws an update, whatever became of its words', async () => {
  const { stored } = await table.do(delegate, 'post-update', { type: 'progress', text: 'Het loopt.' });
  const update = stored.document.id;
  await table.do(secretary, 'edit-update', { update, text: 'Het loopt goed.' });
  const seen = { type: 'progress', text: 'Het loopt.' };
  expect((await table.do(delegate, 'edit-update', { update, withdraw: true, seen })).stored.document.state).toBe(
    'withdrawn',
  );
});

it('names who changed the words, not who judged the item since', async () => {
  const { id } = await table.item(delegate, 'propose-item', { title: 'Eén intake', minutes: 10 });
  await table.do(secretary, 'edit-item', { item: id, title: 'Eén intake in de regio' });
  table.later(1);
  await table.do(chair, 'accept-item', { item: id });
  const stale = { item: id, title: 'Eén intake overal', seen: { title: 'Eén intake' } };
  await expect(table.do(chair, 'edit-item', stale)).rejects.toMatchObject({ details: { by: secretary.person.name } });
  await table.do(chair, 'accept-item', { item: id, minutes: 25 });
  const minutes = { item: id, minutes: 5, seen: { title: 'Eén intake', minutes: 10 } };
  await expect(table.do(secretary, 'edit-item', minutes)).rejects.toMatchObject({ details: { by: chair.person.name } });
});

describe('whatever three people make of one field', () => {
  const value = fc.constantFrom<string | number | undefined>(undefined, '', ' ', 'a', 'a ', 'b', '5', 5, '05');
  const plain = (one: string | number | undefined) => (/^0*5$/.test(String(one)) ? 5 : String(one ?? '').trim());

  it('refuses exactly what would lose somebody’s words', () => {
    const trace: TraceEntry[] = [];
    fc.assert(
      fc.property(value, value, value, (seen, current, wanted) => {
        const numeric = [seen, current, wanted].filter((one) => plain(one) === 5);
        fc.pre(numeric.length < 2 || numeric.every((one) => one === 5 || one === '5'));
        const lost = wanted !== undefined && plain(current) !== plain(seen) && plain(current) !== plain(wanted);
        const ask = () =>
          mustBeUnchanged({
            seen: { field: seen },
            wanted: { field: wanted },
            current: { field: current },
            trace,
            changes: () => true,
          });
        if (lost) expect(ask).toThrow('changed-meanwhile');
        else expect(ask).not.toThrow();
      }),
    );
  });

  it('takes lines that a browser ends differently for the same', () => {
    const about = { trace: [], changes: () => true, wanted: { text: 'nieuw' } };
    const [seen, current] = [{ text: 'een\r\ntwee' }, { text: 'een\ntwee' }];
    expect(() => mustBeUnchanged({ ...about, seen, current })).not.toThrow();
  });
});

it('leaves the coalition as it was when it refuses', async () => {
  await table.do(secretary, 'change-settings', { region: 'Zuid-Holland Zuid', meetingMinutes: 90 });
  const before = await coalition();
  const stale = { meetingMinutes: 60, seen: { meetingMinutes: 120 } };
  expect(await table.refusal(chair, 'change-settings', stale)).toBe('changed-meanwhile');
  expect(await coalition()).toEqual(before);
});
