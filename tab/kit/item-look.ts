import {
  ArrowTurnRightRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  type FluentIcon,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { AgendaItemFields } from '../../domain/views/agenda-item';
import type { Tone } from './bar';

/** How the state of an agenda item looks; its word is in i18n. */
export const itemLook = {
  proposed: { Icon: CircleRegular, tone: 'accent' },
  accepted: { Icon: CheckmarkCircleFilled, tone: 'good' },
  postponed: { Icon: ArrowTurnRightRegular, tone: 'warning' },
  declined: { Icon: SubtractCircleRegular, tone: 'calm' },
  discussed: { Icon: CheckmarkCircleFilled, tone: 'good' },
  withdrawn: { Icon: SubtractCircleRegular, tone: 'calm' },
} as const satisfies Record<AgendaItemFields['state'], { Icon: FluentIcon; tone: Tone }>;
