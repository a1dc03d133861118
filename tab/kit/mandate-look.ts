import {
  CheckmarkCircleFilled,
  CheckmarkRegular,
  CircleHalfFillRegular,
  CircleRegular,
  DismissCircleFilled,
  type FluentIcon,
  QuestionCircleRegular,
  SubtractRegular,
} from '@fluentui/react-icons';
import type { MandateState } from '../../domain/documents';
import type { Standing } from '../../domain/outcome';
import type { DecisionView } from '../../domain/views/decision';
import type { PageWords } from '../../i18n/words';
import type { Tone } from './bar';

export interface Look {
  readonly Icon: FluentIcon;
  readonly tone: Tone;
  readonly word: keyof PageWords['tab']['decisions']['cells'];
}

const looks = {
  agreed: { Icon: CheckmarkCircleFilled, tone: 'good', word: 'agreed' },
  silent: { Icon: CheckmarkRegular, tone: 'good', word: 'silent' },
  condition: { Icon: QuestionCircleRegular, tone: 'warning', word: 'condition' },
  declined: { Icon: DismissCircleFilled, tone: 'bad', word: 'declined' },
  submitted: { Icon: CircleHalfFillRegular, tone: 'accent', word: 'submitted' },
  open: { Icon: CircleRegular, tone: 'calm', word: 'open' },
  released: { Icon: SubtractRegular, tone: 'calm', word: 'released' },
} as const satisfies Record<string, Look>;

/** How an organisation's answer looks, by what it counts for; what is still waited for by what was said of it. */
export const lookOf = ({ standing, state }: { readonly standing: Standing; readonly state: MandateState }): Look =>
  standing === 'waiting' ? looks[state === 'submitted' ? 'submitted' : 'open'] : looks[standing];

export const decisionLook = {
  open: { Icon: CircleHalfFillRegular, tone: 'accent' },
  ratified: { Icon: CheckmarkCircleFilled, tone: 'good' },
  lapsed: { Icon: DismissCircleFilled, tone: 'bad' },
} as const satisfies Record<DecisionView['state'], { Icon: FluentIcon; tone: Tone }>;
