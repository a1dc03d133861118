import type { Params, ScreenState } from './screen';

/** What somebody chose or typed in the card for a screen, else what the button that opened it said. */
export function typed(name: string, params: Params, state: ScreenState): string | undefined {
  const value = state.values?.[name];
  return (typeof value === 'string' && value.trim()) || params[name] || undefined;
}
