import { StoreConflict } from '../../../domain/store/store';
import { sqliteStore } from '../../../local/store/sqlite';
import { anUpdate } from '../../documents';

/**
 * A process of its own that writes, for sqlite.test.ts: `writer.ts <file> forever` creates a document and replaces it, and
 * says so on its output once that was acknowledged; `writer.ts <file> <n>` adds one to `counter`, n times.
 */
async function main([file = '', task = '']: string[]) {
  const store = sqliteStore(file);
  if (task === 'forever')
    for (let n = 0; ; n += 1) {
      const { document, etag } = await store.create(anUpdate({ id: `${n}`, text: 'created' }));
      await store.replace({ ...document, text: 'replaced' }, etag);
      process.stdout.write(`${n}\n`);
    }
  for (let done = 0; done < Number(task); ) {
    const read = await store.get(anUpdate({ id: 'counter' }));
    if (read?.document.kind !== 'update') throw new Error('no counter');
    try {
      await store.replace({ ...read.document, text: `${Number(read.document.text) + 1}` }, read.etag);
      done += 1;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
  await store.close();
}

main(process.argv.slice(2));
