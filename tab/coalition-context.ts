import { createContext, useContext } from 'react';
import type { Reader } from '../i18n/reading';
import type { Api } from './api/client';
import type { Host } from './host';

/** Which coalition is looked at, by whom it is shown, and in which language. */
export interface CoalitionContext {
  readonly host: Host;
  readonly api: Api;
  readonly coalitionId: string;
  /** Words at hand before the coalition's time zone is known. */
  readonly words: Reader['words'];
  readonly language: Reader['language'];
  /** Back to the choice, for who takes part in more than one. */
  readonly chooseAnother?: (() => void) | undefined;
}

export const CoalitionProvider = createContext<CoalitionContext | undefined>(undefined);

export function useCoalition(): CoalitionContext {
  const coalition = useContext(CoalitionProvider);
  if (!coalition) throw new Error('useCoalition outside a coalition');
  return coalition;
}
