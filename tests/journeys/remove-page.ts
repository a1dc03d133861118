import { rm } from 'node:fs/promises';
import { builtPageVariable } from './built-page';

/** After the last journey. */
export default async function removePage(): Promise<void> {
  const built = process.env[builtPageVariable];
  if (!built) return;
  delete process.env[builtPageVariable];
  await rm(built, { recursive: true, force: true });
}
