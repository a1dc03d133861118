import type { ComponentType } from 'react';
import { part } from '../frame/part';
import { loadMandateWords } from './words';

/** A part of the page that speaks of mandates: fetched when it is first needed, and its words with it. */
export const mandatePart = <P extends object>(fetchPart: () => Promise<{ readonly default: ComponentType<P> }>) =>
  part(async () => (await Promise.all([fetchPart(), loadMandateWords()]))[0]);
