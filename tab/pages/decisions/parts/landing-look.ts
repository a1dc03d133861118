import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  type FluentIcon,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { LandingState } from '../../../../domain/documents';
import type { Tone } from '../../../kit/bar';

/** How it looks where an agreement stands with one who carries it out; the word beside it is in i18n. */
export const landingLook = {
  'not-started': { Icon: CircleRegular, tone: 'calm' },
  'in-progress': { Icon: CircleHalfFillRegular, tone: 'accent' },
  'in-place': { Icon: CheckmarkCircleFilled, tone: 'good' },
  'not-here': { Icon: SubtractCircleRegular, tone: 'calm' },
} as const satisfies Record<LandingState, { Icon: FluentIcon; tone: Tone }>;
