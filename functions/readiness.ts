import type { Store } from '../domain/store/store';

/** Anyone may ask for health: so the answer is remembered this long, and asking often costs the store nothing. */
const REMEMBERED_MS = 10_000;
const PATIENCE_MS = 3_000;

interface Readiness {
  readonly store: Pick<Store, 'get'>;
  readonly clock: () => string;
  /** How long the store may take, in milliseconds. */
  readonly patience?: number;
}

/** Makes `Services.missing`: reads one document that need not exist (1 RU), at most once in ten seconds. */
export function readiness({ store, clock, patience = PATIENCE_MS }: Readiness): () => Promise<readonly string[]> {
  let last: { readonly at: number; readonly answer: Promise<readonly string[]> } | undefined;

  async function look(): Promise<readonly string[]> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('the store took too long')), patience);
    });
    try {
      await Promise.race([store.get({ coalitionId: 'health', id: 'health' }), late]);
      return [];
    } catch {
      return ['store'];
    } finally {
      clearTimeout(timer);
    }
  }

  return () => {
    const now = Date.parse(clock());
    if (last === undefined || now - last.at >= REMEMBERED_MS || now < last.at) last = { at: now, answer: look() };
    return last.answer;
  };
}
