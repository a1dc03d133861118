import fc from 'fast-check';
import { type AnyDocument, anyDocument, type UpdateDocument } from '../domain/documents';
import { maxDocumentBytes } from '../domain/store/document-json';
import {
  type ClosedPosition,
  DocumentTooLarge,
  type Store,
  StoreConflict,
  type Stored,
  StoreUnavailable,
} from '../domain/store/store';
import { aCoalition, aDecision, aMeeting, aMember, anAgendaItem, anUpdate } from './documents';

/** A place of its own for one test, in which the store can be opened more than once. */
export interface StoreBed {
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

const exists = new StoreConflict('exists');
const changed = new StoreConflict('changed');
const [morning, noon, evening] = ['2026-04-01T08:00:00.000Z', '2026-04-01T12:00:00.000Z', '2026-04-01T20:00:00.000Z'];
const texts = (stored: readonly Stored<UpdateDocument>[]) => stored.map((one) => one.document.text);
const ids = (stored: readonly Stored[]) => stored.map((one) => one.document.id);

/** How every store gives what closed, newest first and page by page; also of one that only lasts while a region is made. */
export function closedContract(theStore: () => Store) {
  const closes = (id: string, closedAt: string | undefined, more: object = {}) =>
    theStore().create(aDecision({ id, ...(closedAt ? { state: 'ratified', closedAt } : {}), ...more }));
  const page = (limit: number, after?: ClosedPosition) =>
    theStore().newestClosed('coalition-1', 'decision', { limit, after }).then(ids);
  /** Every page, one after the other, each after the last of the one before. */
  async function pages(limit: number): Promise<string[][]> {
    const read: string[][] = [];
    for (let after: ClosedPosition | undefined; ; ) {
      const found = await theStore().newestClosed('coalition-1', 'decision', { limit, after });
      const last = found.at(-1)?.document;
      if (!last?.closedAt) return read;
      read.push(ids(found));
      after = { closedAt: last.closedAt, id: last.id };
    }
  }

  describe('what closed', () => {
    test('comes newest first, of one kind in one coalition, and never what is open', async () => {
      for (const [id, closedAt] of Object.entries({ b: noon, a: evening, c: morning, open: undefined }))
        await closes(id, closedAt);
      await theStore().create(aMeeting({ id: 'held', state: 'held', closedAt: noon }));
      await theStore().create(aMeeting({ id: 'planned' }));
      await closes('elsewhere', evening, { coalitionId: 'coalition-2' });
      expect(await page(10)).toEqual(['a', 'b', 'c']);
      expect(await page(2)).toEqual(['a', 'b']);
      expect(await page(2, { closedAt: noon, id: 'b' })).toEqual(['c']);
      expect(await page(2, { closedAt: morning, id: 'c' })).toEqual([]);
      expect(ids(await theStore().newestClosed('coalition-1', 'meeting', { limit: 5 }))).toEqual(['held']);
      expect(await theStore().newestClosed('nowhere', 'decision', { limit: 5 })).toEqual([]);
    });

    test('is whole over pages of any size, by id where many closed at one instant', async () => {
      const atOnce = ['10', '9', 'b', 'B', 'a/b', 'é', '🐣', '\uffee', '~', 'x'.repeat(1_100)];
      for (const id of atOnce) await closes(id, noon);
      await closes('last', morning);
      await closes('first', evening);
      const all = ['first', ...[...atOnce].sort(), 'last'];
      for (const limit of [1, 2, 3, 5, 11, 12, 13]) {
        const read = await pages(limit);
        expect(read.flat()).toEqual(all);
        expect(read.slice(0, -1).map((one) => one.length)).toEqual(Array(read.length - 1).fill(limit));
      }
      // From a place where nothing stands, or nothing any more.
      expect(await page(2, { closedAt: noon, id: 'a' })).toEqual(['a/b', 'b']);
      expect(await page(1, { closedAt: '2026-04-01T12:00:00.001Z', id: '' })).toEqual(['10']);
    });

    test('that closes between two pages moves none of the next; that opens again is gone, and back when it closes anew', async () => {
      for (const [n, id] of ['a', 'b', 'c', 'd', 'e'].entries()) await closes(id, `2026-04-0${9 - n}T08:00:00.000Z`);
      const after = { closedAt: '2026-04-08T08:00:00.000Z', id: 'b' };
      expect(await page(2)).toEqual(['a', 'b']);
      await closes('new', '2026-04-10T08:00:00.000Z');
      expect(await page(2, after)).toEqual(['c', 'd']);

      const decision = { coalitionId: 'coalition-1', id: 'c' };
      const open = aDecision({ id: 'c' });
      const reopened = await theStore().replace(open, (await theStore().get(decision))?.etag ?? '');
      expect(await page(2, after)).toEqual(['d', 'e']);
      expect(await page(9)).toEqual(['new', 'a', 'b', 'd', 'e']);
      await theStore().replace(
        aDecision({ ...open, state: 'lapsed', closedAt: '2026-04-11T08:00:00.000Z' }),
        reopened.etag,
      );
      expect(await page(9)).toEqual(['c', 'new', 'a', 'b', 'd', 'e']);
      expect(await page(2, after)).toEqual(['d', 'e']);
      // The last one of a page need not be there any more for the next to begin behind it.
      const last = await theStore().get({ coalitionId: 'coalition-1', id: 'b' });
      await theStore().replace(aDecision({ id: 'b' }), last?.etag ?? '');
      expect(await page(2, after)).toEqual(['d', 'e']);
    });

    test('is counted with what is open', async () => {
      await closes('a', noon);
      await closes('b', undefined);
      await closes('elsewhere', noon, { coalitionId: 'coalition-2' });
      await theStore().create(aMeeting());
      expect(await theStore().count('coalition-1', 'decision')).toBe(2);
      expect(await theStore().count('coalition-1', 'meeting')).toBe(1);
      expect(await theStore().count('nowhere', 'meeting')).toBe(0);
    });
  });
}

/** What every store keeps to, whatever it stands on. */
export function storeContract(name: string, makeBed: () => Promise<StoreBed>) {
  describe(`${name} keeps the contract of the store`, () => {
    let bed: StoreBed;
    let store: Store;
    beforeEach(async () => {
      bed = await makeBed();
      store = await bed.open();
    });
    afterEach(async () => {
      await store.close();
      await bed.dispose();
    });

    describe('one document', () => {
      test('is not there before it is created', async () => {
        expect(await store.get({ coalitionId: 'coalition-1', id: 'update-1' })).toBeUndefined();
      });

      test.each([aCoalition(), aMember(), aMeeting(), anAgendaItem(), anUpdate(), aDecision()] as AnyDocument[])(
        'of kind $kind comes back as it went in, and nothing besides',
        async (document) => {
          const created = await store.create(document);
          const read = await store.get(document);
          expect(read).toStrictEqual(created);
          expect(read?.document).toStrictEqual(document);
          expect(anyDocument.parse(read?.document)).toStrictEqual(document);
        },
      );

      test('of an earlier version comes back as one of this version, by itself and in a list', async () => {
        const { schema, ...held } = aMeeting();
        await store.create({ ...held, schema: 1 } as unknown as AnyDocument);
        const read = await store.get(aMeeting());
        expect(anyDocument.parse(read?.document)).toMatchObject({ schema, id: held.id });
        expect(await store.list('coalition-1', 'meeting')).toStrictEqual([read]);
        expect(await store.replace(aMeeting({ place: 'Dordrecht' }), read?.etag ?? '')).toBeTruthy();
      });

      test('of a later version is refused, and left as it is', async () => {
        await store.create({ ...aMeeting(), schema: 99 } as unknown as AnyDocument).catch(() => undefined);
        await expect(store.get(aMeeting())).rejects.toThrow(StoreUnavailable);
        await expect(store.list('coalition-1', 'meeting')).rejects.toThrow(StoreUnavailable);
        await expect(store.create(aMeeting())).rejects.toThrow();
      });

      test('cannot be created twice, and the first stays', async () => {
        const first = await store.create(anUpdate({ text: 'first' }));
        await expect(store.create(anUpdate({ text: 'second' }))).rejects.toEqual(exists);
        expect(await store.get(first.document)).toStrictEqual(first);
      });

      test('is created by exactly one of many at once', async () => {
        const tries = await Promise.allSettled(range(8).map((n) => store.create(anUpdate({ text: `by ${n}` }))));
        const [won] = fulfilled(tries);
        expect(fulfilled(tries)).toHaveLength(1);
        expect(reasons(tries)).toEqual(Array(7).fill(exists));
        expect(await store.get(anUpdate())).toStrictEqual(won);
      });

      test('is replaced under a new etag', async () => {
        const first = await store.create(anUpdate({ text: 'first', nextDue: noon }));
        const second = await store.replace(anUpdate({ text: 'second', state: 'withdrawn' }), first.etag);
        expect(second.document).toStrictEqual(anUpdate({ text: 'second', state: 'withdrawn' }));
        expect(second.etag).not.toBe(first.etag);
        expect(await store.get(first.document)).toStrictEqual(second);
        expect(await store.list('coalition-1', 'update', { states: ['withdrawn'] })).toStrictEqual([second]);
        expect(await store.list('coalition-1', 'update', { states: ['posted'] })).toEqual([]);
        expect(await store.due(evening, 10)).toEqual([]);
      });

      test('is not replaced under a stale etag, even by what it was', async () => {
        const first = await store.create(anUpdate({ text: 'first' }));
        const second = await store.replace(anUpdate({ text: 'second' }), first.etag);
        await expect(store.replace(anUpdate({ text: 'third' }), first.etag)).rejects.toEqual(changed);
        const third = await store.replace(anUpdate({ text: 'first' }), second.etag);
        await expect(store.replace(anUpdate({ text: 'fourth' }), first.etag)).rejects.toEqual(changed);
        expect(await store.get(first.document)).toStrictEqual(third);
      });

      test('that is not there cannot be replaced', async () => {
        const other = await store.create(anUpdate({ id: 'other' }));
        await expect(store.replace(anUpdate(), other.etag)).rejects.toEqual(changed);
        expect(await store.get(anUpdate())).toBeUndefined();
      });

      test('does not change with what the caller does to it afterwards', async () => {
        const document = anUpdate({ text: 'as written' });
        const created = await store.create(document);
        document.text = 'scribbled over';
        expect(created.document.text).toBe('as written');
        expect((await store.get(document))?.document).toStrictEqual(anUpdate({ text: 'as written' }));
      });
    });

    describe('two writers at once', () => {
      test('exactly one wins, the other reads again and nothing is lost', async () => {
        const { etag } = await store.create(anUpdate({ text: '' }));
        const other = await bed.open();
        const tries = await Promise.allSettled([
          store.replace(anUpdate({ text: 'a' }), etag),
          other.replace(anUpdate({ text: 'b' }), etag),
        ]);
        expect(fulfilled(tries)).toHaveLength(1);
        expect(reasons(tries)).toEqual([changed]);

        await Promise.all([
          ...range(6).map((n) => append(store, `${n}`)),
          ...range(6).map((n) => append(other, `${n + 6}`)),
        ]);
        const text = ((await other.get(anUpdate())) as Stored<UpdateDocument>).document.text;
        expect(
          text
            .match(/\d+/g)
            ?.map(Number)
            .sort((a, b) => a - b),
        ).toEqual(range(12));
        await other.close();
      });
    });

    describe('coalitions', () => {
      test('do not see each other, even under the same id', async () => {
        const here = await store.create(anUpdate({ coalitionId: 'here', text: 'here' }));
        const there = await store.create(anUpdate({ coalitionId: 'there', text: 'there' }));
        const renewed = await store.replace(anUpdate({ coalitionId: 'there', text: 'renewed' }), there.etag);
        expect(await store.get({ coalitionId: 'here', id: 'update-1' })).toStrictEqual(here);
        expect(await store.get({ coalitionId: 'there', id: 'update-1' })).toStrictEqual(renewed);
        expect(await store.get({ coalitionId: 'nowhere', id: 'update-1' })).toBeUndefined();
        expect(await store.list('here', 'update')).toStrictEqual([here]);
        expect(await store.list('there', 'update')).toStrictEqual([renewed]);
        expect(await store.list('nowhere', 'update')).toEqual([]);
        await expect(store.replace(anUpdate({ coalitionId: 'here' }), renewed.etag)).rejects.toEqual(changed);
      });

      test('of a person are those where they are a member now', async () => {
        const person = { id: "tenant:O'Neil \\ 🐣", name: 'Delegate' };
        const member = (coalitionId: string, rest: Parameters<typeof aMember>[0] = {}) =>
          store.create(aMember({ coalitionId, person, ...rest }));
        await member('b');
        await member('a/ë 🍼');
        await member('a/ë 🍼', { id: 'a second time' });
        await member('left', { state: 'ended' });
        await member('someone else’s', { person: { id: 'tenant:other', name: 'Delegate' } });
        await store.create(anUpdate({ coalitionId: 'posted-only', postedBy: person }));
        expect((await store.coalitionsOf(person.id)).sort()).toEqual(['a/ë 🍼', 'b']);
        expect(await store.coalitionsOf('nobody')).toEqual([]);

        const left = await store.get({ coalitionId: 'b', id: 'member-1' });
        await store.replace(aMember({ coalitionId: 'b', person, state: 'ended' }), left?.etag ?? '');
        expect(await store.coalitionsOf(person.id)).toEqual(['a/ë 🍼']);
      });
    });

    describe('the mark of a coalition', () => {
      /** What a page would do: whatever is undefined is looked at anew. */
      const changes = async (work: () => Promise<unknown>, coalitionId = 'coalition-1') => {
        const before = await settled(coalitionId);
        await work();
        const after = await settled(coalitionId);
        return before !== after;
      };
      const settled = async (coalitionId: string) => {
        const mark = await store.mark(coalitionId);
        if (mark !== undefined) expect(await store.mark(coalitionId)).toBe(mark);
        return mark ?? Symbol('not certain');
      };

      test('changes with every write in it', async () => {
        expect(await changes(() => store.create(anUpdate()))).toBe(true);
        expect(await changes(() => store.create(aMeeting()))).toBe(true);
        const stored = await store.get({ coalitionId: 'coalition-1', id: 'update-1' });
        expect(await changes(() => store.replace(anUpdate({ text: 'other words' }), stored?.etag ?? ''))).toBe(true);
      });

      test('is seen by another who has it open', async () => {
        const other = await bed.open();
        const before = await settled('coalition-1');
        await other.create(anUpdate());
        expect(await settled('coalition-1')).not.toBe(before);
        await other.close();
      });

      test('says nothing of a coalition that is not there', async () => {
        expect(await changes(() => store.create(anUpdate()), 'nowhere')).toBe(false);
      });
    });

    describe('a list', () => {
      test('is of one kind, in the states asked for, by id', async () => {
        for (const id of ['10', '9', 'b', 'B', 'a b', 'é', '🐣', '~', 'a', 'a/b'])
          await store.create(anUpdate({ id, state: id === 'b' ? 'withdrawn' : 'posted' }));
        await store.create(aDecision({ id: 'c' }));
        const all = ['10', '9', 'B', 'a', 'a b', 'a/b', 'b', '~', 'é', '🐣'];
        expect(ids(await store.list('coalition-1', 'update'))).toEqual(all);
        const posted = all.filter((id) => id !== 'b');
        expect(ids(await store.list('coalition-1', 'update', { states: ['posted'] }))).toEqual(posted);
        expect(ids(await store.list('coalition-1', 'update', { states: ['withdrawn'] }))).toEqual(['b']);
        expect(ids(await store.list('coalition-1', 'update', { states: ['posted', 'withdrawn'] }))).toEqual(all);
        expect(await store.list('coalition-1', 'update', { states: [] })).toEqual([]);
        expect(ids(await store.list('coalition-1', 'decision', {}))).toEqual(['c']);
        expect(await store.list('coalition-1', 'meeting')).toEqual([]);
      });

      test('can be of what was created after an instant', async () => {
        for (const [id, createdAt] of Object.entries({ a: morning, b: noon, c: evening }))
          await store.create(anUpdate({ id, createdAt, state: id === 'c' ? 'withdrawn' : 'posted' }));
        const since = (instant: string, states?: string[]) =>
          store.list('coalition-1', 'update', { since: instant, states }).then(ids);
        expect(await since(morning)).toEqual(['b', 'c']);
        expect(await since('2026-04-01T07:59:59.999Z')).toEqual(['a', 'b', 'c']);
        expect(await since(evening)).toEqual([]);
        expect(await since(morning, ['posted'])).toEqual(['b']);
      });

      test('is whole when it is long', async () => {
        await Promise.all(range(230).map((n) => store.create(anUpdate({ id: `u${n}`, text: `${n}` }))));
        expect(
          texts(await store.list('coalition-1', 'update'))
            .map(Number)
            .sort((a, b) => a - b),
        ).toEqual(range(230));
      });
    });

    closedContract(() => store);

    test('what is due comes from all coalitions, earliest first, as many as asked', async () => {
      await store.create(anUpdate({ coalitionId: 'b', id: 'evening', nextDue: evening }));
      await store.create(aDecision({ coalitionId: 'b', id: 'noon/é', nextDue: noon }));
      await store.create(aCoalition({ coalitionId: 'a#?', id: 'morning', nextDue: morning }));
      await store.create(anUpdate({ coalitionId: 'a', id: 'never' }));
      const keys = [
        { coalitionId: 'a#?', id: 'morning' },
        { coalitionId: 'b', id: 'noon/é' },
        { coalitionId: 'b', id: 'evening' },
      ];
      expect(await store.due('2026-04-01T07:59:59.999Z', 10)).toEqual([]);
      expect(await store.due(morning, 10)).toEqual(keys.slice(0, 1));
      expect(await store.due('9999-12-31T00:00:00.000Z', 10)).toEqual(keys);
      expect(await store.due(evening, 2)).toEqual(keys.slice(0, 2));

      const { etag } = (await store.get({ coalitionId: 'a#?', id: 'morning' })) ?? { etag: '' };
      await store.replace(aCoalition({ coalitionId: 'a#?', id: 'morning' }), etag);
      const never = (await store.get({ coalitionId: 'a', id: 'never' })) ?? { etag: '' };
      await store.replace(anUpdate({ coalitionId: 'a', id: 'never', nextDue: noon }), never.etag);
      const [first, second, third] = await store.due(evening, 10);
      expect([first?.id, second?.id].sort()).toEqual(['never', 'noon/é']);
      expect(third).toEqual({ coalitionId: 'b', id: 'evening' });
    });

    describe('size', () => {
      test('a document near 1 MB is kept', async () => {
        const large = anUpdate({ text: '0123456789'.repeat(99_000) });
        const { etag } = await store.create(large);
        await store.replace({ ...large, state: 'withdrawn' }, etag);
        expect((await store.get(large))?.document).toEqual({ ...large, state: 'withdrawn' });
      });

      test('one that is too large is refused before it is written', async () => {
        const { etag } = await store.create(anUpdate({ text: 'small' }));
        // Two bytes each: fewer letters than the limit, more bytes.
        const large = anUpdate({ text: 'é'.repeat(maxDocumentBytes / 2) });
        await expect(store.replace(large, etag)).rejects.toBeInstanceOf(DocumentTooLarge);
        await expect(store.create({ ...large, id: 'large' })).rejects.toBeInstanceOf(DocumentTooLarge);
        expect(texts(await store.list('coalition-1', 'update'))).toEqual(['small']);
      });
    });

    describe('ids and words', () => {
      const long = 'telling/2026-03-12/'.repeat(60);
      const unusual = [
        ...[
          'with spaces ',
          ' ',
          '.',
          '..',
          'a/b',
          'a\\b',
          'a?b',
          'a#b',
          'a%2Fb',
          '%',
          '#?%\\',
          '"quoted"',
          "it's",
          '~002f',
        ],
        ...[
          '👩‍🍼',
          'é',
          'e\u0301',
          'null\0byte',
          'null\0',
          'line\nbreak',
          '\ud83d',
          '\ud83e',
          '{"a":1}',
          '$1',
          '__proto__',
        ],
        ...[
          '19:abc@thread.tacv2;messageid=1',
          'x'.repeat(1_023),
          'x'.repeat(1_024),
          `${long}a`,
          `${long}b`,
          '🐣'.repeat(600),
        ],
      ];

      test('unusual ids name different documents', async () => {
        for (const [n, id] of unusual.entries()) {
          const { etag } = await store.create(anUpdate({ id, text: `${n}` }));
          await store.replace(anUpdate({ id, text: `${n} again`, nextDue: noon }), etag);
        }
        for (const [n, id] of unusual.entries())
          expect((await store.get({ coalitionId: 'coalition-1', id }))?.document).toMatchObject({
            id,
            text: `${n} again`,
          });
        expect(ids(await store.list('coalition-1', 'update'))).toEqual([...unusual].sort());
        expect((await store.due(noon, 100)).map((key) => key.id).sort()).toEqual([...unusual].sort());
        await expect(store.create(anUpdate({ id: `${long}a` }))).rejects.toEqual(exists);
      });

      test('unusual coalition ids too', async () => {
        const coalitions = unusual.filter((id) => id.length < 1_000);
        for (const coalitionId of coalitions) await store.create(anUpdate({ coalitionId, text: coalitionId }));
        for (const coalitionId of coalitions)
          expect(texts(await store.list(coalitionId, 'update'))).toEqual([coalitionId]);
      });

      test('words are kept as they are, whatever they are', async () => {
        let n = 0;
        await fc.assert(
          fc.asyncProperty(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: 'binary', minLength: 1 }),
            async (text, id) => {
              n += 1;
              const document = anUpdate({ coalitionId: `run-${n}`, id, text, for: { said: `${text}\ud800\0\u2028` } });
              await store.create(document);
              expect((await store.get(document))?.document).toStrictEqual(document);
            },
          ),
          { numRuns: 30 },
        );
      });
    });

    test('any sequence of writes leaves what the same writes would leave in memory', async () => {
      const step = fc.record({
        write: fc.constantFrom('create', 'replace', 'replace with a stale etag'),
        id: fc.constantFrom('a', 'b/', 'c'),
        coalition: fc.constantFrom('here', 'there'),
        text: fc.string({ maxLength: 5 }),
        state: fc.constantFrom('posted' as const, 'withdrawn' as const),
        nextDue: fc.option(fc.constantFrom(morning, noon, evening), { nil: undefined }),
      });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          run += 1;
          const model = new Map<string, Stored<UpdateDocument>>();
          const stale = new Map<string, string>();
          for (const { write, coalition, nextDue, ...rest } of steps) {
            const coalitionId = `${coalition}-${run}`;
            const document = anUpdate({ ...rest, coalitionId, ...(nextDue && { nextDue }) });
            const key = `${coalition} ${rest.id}`;
            const current = model.get(key);
            const etag = (write === 'replace' ? current?.etag : stale.get(key)) ?? 'none';
            const work = write === 'create' ? store.create(document) : store.replace(document, etag);
            if (write === 'create' ? !current : write === 'replace' && current) {
              if (current) stale.set(key, current.etag);
              model.set(key, await work);
              expect(model.get(key)?.document).toEqual(document);
            } else await expect(work).rejects.toEqual(write === 'create' ? exists : changed);
          }
          for (const coalition of ['here', 'there'])
            for (const states of [undefined, ['posted'], ['withdrawn']]) {
              const expected = [...model]
                .filter(
                  ([key, one]) =>
                    key.startsWith(`${coalition} `) && (states ?? [one.document.state]).includes(one.document.state),
                )
                .map(([, one]) => one);
              const listed = await store.list(`${coalition}-${run}`, 'update', { states });
              expect(listed).toStrictEqual(expected.sort((a, b) => (a.document.id < b.document.id ? -1 : 1)));
            }
          const due = (await store.due(noon, 1_000)).filter((key) => key.coalitionId.endsWith(`-${run}`));
          const expected = [...model.values()].filter(({ document }) => document.nextDue && document.nextDue <= noon);
          expect(due.map((key) => model.get(key.coalitionId.replace(/-\d+$/, ` ${key.id}`))?.document.nextDue)).toEqual(
            expected.map(({ document }) => document.nextDue).sort(),
          );
        }),
        { numRuns: 25 },
      );
    });

    test('closing and opening again keeps everything, and the etags', async () => {
      const kept = await store.create(anUpdate({ text: 'kept', nextDue: noon }));
      await store.create(aMember());
      await store.close();
      store = await bed.open();
      expect(await store.get(kept.document)).toStrictEqual(kept);
      expect(await store.list('coalition-1', 'update')).toStrictEqual([kept]);
      expect(await store.due(noon, 1)).toHaveLength(1);
      expect(await store.coalitionsOf(aMember().person.id)).toEqual(['coalition-1']);
      await store.replace(anUpdate({ text: 'and changed' }), kept.etag);
      await expect(store.create(anUpdate())).rejects.toEqual(exists);
    });
  });
}

/** Adds a word to update-1 as an action does: read, decide, replace, and again from the start when it was changed. */
async function append(store: Store, word: string): Promise<void> {
  for (;;) {
    const read = (await store.get(anUpdate())) as Stored<UpdateDocument>;
    try {
      await store.replace({ ...read.document, text: `${read.document.text} ${word}` }, read.etag);
      return;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
}

const range = (length: number) => Array.from({ length }, (_, n) => n);
const fulfilled = <T>(tries: PromiseSettledResult<T>[]) =>
  tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
const reasons = (tries: PromiseSettledResult<unknown>[]) =>
  tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
