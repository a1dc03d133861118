import {
  ArrowTrendingRegular,
  type FluentIcon,
  QuestionCircleRegular,
  StarRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { UpdateType } from '../../../domain/documents';
import type { Tone } from '../../kit/bar';

/** How an update's kind is shown; its word comes from i18n. */
export const kindLook: Readonly<Record<UpdateType, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  progress: { Icon: ArrowTrendingRegular, tone: 'accent' },
  bottleneck: { Icon: WarningRegular, tone: 'warning' },
  'good-practice': { Icon: StarRegular, tone: 'good' },
  question: { Icon: QuestionCircleRegular, tone: 'accent' },
  nothing: { Icon: SubtractCircleRegular, tone: 'calm' },
};
