import type { Unreached as Person } from '../../domain/documents';
import { tellingWords } from './words';

/** Whom the bot does not reach and what to do about it, the newest first. */
export default function Unreached({ of }: { readonly of: readonly Person[] }) {
  const w = tellingWords();
  return [...of].reverse().map(({ to, why }) => <p key={to?.id ?? ''}>{w.unreached(why, to?.name)}</p>);
}
