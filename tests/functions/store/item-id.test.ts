import fc from 'fast-check';
import { itemId } from '../../../functions/store/item-id';

/** Any JavaScript string, lone surrogates and all, often of the characters that matter here. */
const anyId = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'~/\\?#%. 0aé'),
    ),
    {
      maxLength: 300,
    },
  )
  .map((units) => units.join(''));

describe('the id of an item', () => {
  test('is the document’s own where that is ordinary', () => {
    for (const id of ['decision-1', 'b7f1:0a9c', '19:abc@thread_tacv2']) expect(itemId(id)).toBe(id);
  });

  test('is always one that Cosmos DB and a URL take', () => {
    fc.assert(
      fc.property(anyId, (id) => /^[A-Za-z0-9_:@~-]{1,1023}$/.test(itemId(id))),
      { numRuns: 300 },
    );
  });

  test('differs whenever the document’s id does', () => {
    const back = (item: string) =>
      item === '~' ? '' : item.replace(/~([0-9a-f]{4})/g, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16)));
    fc.assert(
      fc.property(anyId, (id) => itemId(id).startsWith('~sha256-') || back(itemId(id)) === id),
      { numRuns: 300 },
    );
  });

  test('stays the same from one day to the next, or documents would be lost', () => {
    expect(itemId('a/b é')).toBe('a~002fb~0020~00e9');
    expect(itemId('x'.repeat(1_024))).toBe('~sha256-5fa1e0098a31497057c5a6b9fe9d49fd6dd47cce7c268e6548699e78e587aaea');
    expect(itemId('x'.repeat(1_023))).toHaveLength(1_023);
  });
});
