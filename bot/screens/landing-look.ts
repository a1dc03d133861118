import type { LandingState } from '../../domain/documents';
import type { Tone } from '../cards/elements';

/** How far carrying out is, beside its word: icon and colour. */
export const landingLook = {
  'not-started': { icon: '○', tone: 'default' },
  'in-progress': { icon: '◐', tone: 'accent' },
  'in-place': { icon: '✓', tone: 'good' },
  'not-here': { icon: '–', tone: 'default' },
} as const satisfies Record<LandingState, { icon: string; tone: Tone }>;
