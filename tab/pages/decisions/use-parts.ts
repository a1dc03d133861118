import { createContext, useContext, useEffect, useState } from 'react';
import { loadMandateWords } from '../../mandates/words';

type Parts = typeof import('./parts');

let here: Parts | undefined;

async function loadParts(): Promise<Parts> {
  [here] = await Promise.all([import('./parts'), loadMandateWords()]);
  return here;
}

/**
 * What a decision's page shows besides its text, its answers and its outcome: conditions, money, versions, landing. All of
 * it is fetched at once after the first view; `undefined` until then, `'failed'` when it cannot be fetched.
 */
export function useLoadedParts(): Parts | 'failed' | undefined {
  const [parts, setParts] = useState<Parts | 'failed' | undefined>(here);
  useEffect(() => {
    let gone = false;
    const becomes = (next: Parts | 'failed') => void (gone || setParts(next));
    loadParts().then(becomes, () => becomes('failed'));
    return () => {
      gone = true;
    };
  }, []);
  return parts;
}

export const PartsProvider = createContext<Parts | undefined>(undefined);

/** Those parts, once they are there. */
export const useParts = (): Parts | undefined => useContext(PartsProvider);
