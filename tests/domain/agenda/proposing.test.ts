import { chair, delegate, guest, member, otherDelegate, secretary, Table } from './table';

describe('putting something on the agenda (domain.md: every member may propose)', () => {
  let table: Table;
  beforeEach(async () => {
    table = await Table.laid();
  });
  afterEach(() => table.store.close());

  it('takes a title alone; the rest has a sensible value, and the reason why can come later', async () => {
    const item = await table.item(
      delegate,
      'propose-item',
      { title: '  Wachtlijst kraamzorg ', why: '', minutes: '' },
      'x',
    );
    expect(item).toMatchObject({
      id: 'item:x',
      state: 'proposed',
      title: 'Wachtlijst kraamzorg',
      purpose: 'discuss',
      minutes: 10,
      for: { organisationId: 'gorinchem' },
    });
    expect(item.why).toBeUndefined();
    expect(item.notices).toContainEqual(expect.objectContaining({ kind: 'show', what: 'self', post: true }));
    expect(item.trace).toMatchObject([{ what: 'propose-item', as: 'delegate', for: 'gorinchem', by: delegate.person }]);
  });

  it.each([
    ['a member who represents nobody', member],
    ['a guest', guest],
    ['the secretary', secretary],
    ['the chair', chair],
  ])('is open to %s, for no organisation in particular', async (_, actor) => {
    const item = await table.item(actor, 'propose-item', { title: 'Scholing' });
    expect(item).toMatchObject({ state: 'proposed', proposedBy: actor.person });
    expect(item.for).toBeUndefined();
  });

  it('lets the secretary propose namens an organisation, known or not (midwives are often not in the channel)', async () => {
    const known = await table.item(secretary, 'propose-item', { title: 'Echo', for: 'papendrecht' });
    expect(known.for).toEqual({ organisationId: 'papendrecht', said: 'Papendrecht' });
    expect(known.trace).toMatchObject([{ as: 'secretary', for: 'papendrecht' }]);
    const unknown = await table.item(secretary, 'propose-item', { title: 'Echo', for: 'VSV Waterland' });
    expect(unknown.for).toEqual({ said: 'VSV Waterland' });
  });

  it('works before anything is set up (domain.md: the table works before it is set up)', async () => {
    const open = await Table.laid('open');
    expect(await open.item(member, 'propose-item', { title: 'Begin klein' })).toMatchObject({ state: 'proposed' });
    expect((await open.agenda()).proposals).toHaveLength(1);
    expect((await open.agenda()).setUp).toBe(false);
    await open.store.close();
  });

  it.each([
    [{}, { title: 'required' }],
    [{ title: '   ' }, { title: 'required' }],
    [{ title: 'a'.repeat(10_000) }, { title: 'too-long' }],
    [{ title: 'x', explanation: 'a'.repeat(10_000) }, { explanation: 'too-long' }],
    [{ title: 'x', minutes: 0 }, { minutes: 'out-of-range' }],
    [{ title: 'x', minutes: -5 }, { minutes: 'out-of-range' }],
    [{ title: 'x', minutes: '1e9' }, { minutes: 'out-of-range' }],
    [{ title: 'x', minutes: 'abc' }, { minutes: 'not-a-number' }],
    [{ title: 'x', minutes: 2.5 }, { minutes: 'not-a-number' }],
    [{ title: 'x', why: 'because' }, { why: 'unknown-choice' }],
    [{ title: 'x', purpose: 'sleep' }, { purpose: 'unknown-choice' }],
    [{ title: 'x', updateId: 'coalition' }, { updateId: 'unknown-choice' }],
    [
      { minutes: 'abc', purpose: 'sleep' },
      { title: 'required', minutes: 'not-a-number', purpose: 'unknown-choice' },
    ],
  ])('says of %j which fields are wrong', async (input, fields) => {
    expect(await table.refusal(delegate, 'propose-item', input)).toEqual(fields);
  });

  it('keeps the chat message it came from, and only https links of it', async () => {
    const source = { text: 'Wie herkent dit?', by: 'Beleidsmedewerker Papendrecht' };
    const safe = await table.item(delegate, 'propose-item', {
      title: 'x',
      source: { ...source, url: 'https://teams.microsoft.com/l/1' },
    });
    expect(safe.origin?.message).toEqual({ ...source, url: 'https://teams.microsoft.com/l/1' });
    const unsafe = await table.item(delegate, 'propose-item', {
      title: 'x',
      source: { ...source, url: 'javascript:alert(1)' },
    });
    expect(unsafe.origin?.message?.url).toBeUndefined();
  });

  it('changes nothing when the platform repeats the request', async () => {
    const first = await table.do(delegate, 'propose-item', { title: 'Een keer' }, 'same');
    const again = await table.do(delegate, 'propose-item', { title: 'Een keer' }, 'same');
    expect(again).toEqual({ ...first, repeated: true });
    expect((await table.agenda()).proposals).toHaveLength(1);
  });
});

describe('a bottleneck that becomes an agenda item in one press', () => {
  let table: Table;
  let update: string;
  beforeEach(async () => {
    table = await Table.laid();
    update = (await table.do(delegate, 'post-update', { type: 'bottleneck', text: 'Geen echoscopist' })).stored.document
      .id;
  });
  afterEach(() => table.store.close());

  const press = (actor = delegate, request?: string) =>
    table.do(actor, 'propose-item', { title: 'Geen echoscopist', updateId: update, for: 'gorinchem' }, request);

  it('lets the update know its item', async () => {
    const { stored } = await press();
    await table.follow();
    expect(stored.document).toMatchObject({ id: `item:from:${update}`, origin: { updateId: update } });
    expect(await table.get(update)).toMatchObject({ agendaItemId: stored.document.id });
  });

  it('shows the second person the item of the first, and writes nothing', async () => {
    const first = await press();
    const second = await press(otherDelegate);
    expect(second).toEqual({ stored: first.stored, repeated: true });
  });

  it('makes one item when two people press at the same moment', async () => {
    const [one, other] = await Promise.all([press(delegate), press(otherDelegate)]);
    expect(one.stored.document.id).toBe(other.stored.document.id);
    expect([one.repeated, other.repeated].sort()).toEqual([false, true]);
    expect((await table.agenda()).proposals).toHaveLength(1);
  });

  it('still finds the item once it was declined, with the reason', async () => {
    const { id } = (await press()).stored.document;
    await table.do(secretary, 'decline-item', { item: id, reason: 'Kan lokaal' });
    expect((await press(otherDelegate)).stored.document).toMatchObject({ state: 'declined', reason: 'Kan lokaal' });
  });

  it('can be put on the agenda anew by anyone after the proposer withdrew it', async () => {
    const { id } = (await press()).stored.document;
    await table.follow();
    await table.do(delegate, 'withdraw-item', { item: id });
    await table.follow();
    expect(await table.get(update)).not.toHaveProperty('agendaItemId');
    const again = await press(otherDelegate);
    await table.follow();
    expect(again.stored.document).toMatchObject({ id, state: 'proposed', proposedBy: otherDelegate.person });
    expect(again.stored.document.trace.map((entry) => entry.what)).toEqual([
      'propose-item',
      'withdraw-item',
      'propose-item',
    ]);
    expect(await table.get(update)).toMatchObject({ agendaItemId: id });
  });

  it('is linked by the system only, never by a person', async () => {
    expect(await table.refusal(secretary, 'link-item', { update, item: 'item:x' })).toBe('unknown-action');
  });
});

describe('changing and withdrawing a proposal', () => {
  let table: Table;
  let item: string;
  beforeEach(async () => {
    table = await Table.laid();
    item = (await table.item(delegate, 'propose-item', { title: 'Oud', explanation: 'Lang', why: 'overlap' })).id;
  });
  afterEach(() => table.store.close());

  it('lets the proposer change it while nobody judged it, and the trace keeps what stood there', async () => {
    const edited = await table.item(delegate, 'edit-item', { item, title: 'Nieuw', minutes: '20', explanation: '' });
    expect(edited).toMatchObject({ title: 'Nieuw', minutes: 20, why: 'overlap' });
    expect(edited.explanation).toBeUndefined();
    expect(edited.trace.at(-1)).toMatchObject({
      what: 'edit-item',
      as: 'delegate',
      details: { title: 'Oud', minutes: 10, explanation: 'Lang' },
    });
  });

  it('leaves what is not in the form as it is, and writes nothing when nothing changes', async () => {
    expect((await table.do(delegate, 'edit-item', { item, title: 'Oud' })).repeated).toBe(true);
    expect(await table.itemAs(item)).toMatchObject({ explanation: 'Lang' });
  });

  it('lets chair and secretary change it as long as it is open', async () => {
    await table.do(secretary, 'accept-item', { item });
    expect(await table.item(chair, 'edit-item', { item, why: 'learning' })).toMatchObject({ why: 'learning' });
    expect(await table.refusal(delegate, 'edit-item', { item, title: 'Toch anders' })).toBe('only-secretary-or-chair');
    await table.do(secretary, 'decline-item', { item, reason: 'x' });
    expect(await table.refusal(secretary, 'edit-item', { item, title: 'Te laat' })).toBe('item-closed');
  });

  it.each([
    ['another delegate', otherDelegate],
    ['a member', member],
    ['a guest', guest],
  ])('keeps %s off it', async (_, actor) => {
    expect(await table.refusal(actor, 'edit-item', { item, title: 'Van mij' })).toBe('only-own');
    expect(await table.refusal(actor, 'withdraw-item', { item })).toBe('only-own');
  });

  it('is withdrawn by its proposer only; pressing again changes nothing', async () => {
    expect(await table.refusal(secretary, 'withdraw-item', { item })).toBe('only-own');
    expect(await table.item(delegate, 'withdraw-item', { item })).toMatchObject({ state: 'withdrawn' });
    expect((await table.do(delegate, 'withdraw-item', { item })).repeated).toBe(true);
    expect((await table.agenda()).proposals).toEqual([]);
  });

  it.each(['edit-item', 'withdraw-item'])('%s says so when there is no such item', async (action) => {
    expect(await table.refusal(delegate, action, { item: 'item:none' })).toBe('not-found');
    expect(await table.refusal(delegate, action, { item: 'coalition' })).toBe('not-found');
    expect(await table.refusal(delegate, action, {})).toEqual({ item: 'required' });
  });
});
