import { part } from '../frame/part';
import { loadTellingWords } from './words';

/** Fetched only where there is somebody whom the bot does not reach. */
export const UnreachedPart = part(async () => (await Promise.all([import('./unreached'), loadTellingWords()]))[0]);
