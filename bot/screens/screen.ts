import type { CoalitionDocument, MemberDocument } from '../../domain/documents';
import type { DomainError } from '../../domain/error';
import type { Store } from '../../domain/store/store';
import type { Viewer } from '../../domain/views/viewer';
import type { Reader } from '../../i18n/reader';
import { withAsked } from '../cards/asked';
import { type ButtonContext, type ButtonData, opens, press } from '../cards/buttons';
import { banner, type Card, type CardParts, card } from '../cards/card';
import type { Element } from '../cards/elements';
import type { Filling } from '../cards/inputs';
import type { TabLink } from '../tab-link';

/** Everything a screen may look at: who reads, where, when, and the coalition it is about. */
export interface ScreenContext extends ButtonContext {
  readonly store: Store;
  readonly coalition: CoalitionDocument;
  readonly member: MemberDocument | undefined;
  readonly viewer: Viewer;
  readonly t: Reader;
  /** UTC instant, and the date it is in the coalition. */
  readonly now: string;
  readonly today: string;
  /** Id for a form that is shown now, so that sending it twice is one request. */
  readonly form: string;
  /** Absent where there is no tab to open. */
  readonly tabLink?: TabLink | undefined;
}

/** What happened just before: what was typed and refused, or what was done. */
export interface ScreenState {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly problem?: DomainError;
  /** Sentence that says what now happens. */
  readonly done?: string;
  /** What the form showed at first, by field: what it is compared with stays when it is refused for something else. */
  readonly seen?: Readonly<Record<string, unknown>>;
}

export type Params = Readonly<Record<string, string | undefined>>;

/** One screen: reads its view, and is drawn as a card. It never writes. */
export type Screen = (context: ScreenContext, params: Params, state: ScreenState) => Promise<Card>;

export const fillingOf = (context: ScreenContext, state: ScreenState): Filling => ({
  values: state.values ?? {},
  problem: state.problem,
  words: context.t.words,
});

/** The line above a screen that says how the last press went. */
export function outcomeOf(context: ScreenContext, state: ScreenState): Element[] {
  if (state.problem) {
    return [banner(context.t.words.refusal[state.problem.code](state.problem.details), 'attention')];
  }
  return state.done ? [banner(state.done, 'good')] : [];
}

/** A card with the outcome of the last press on top. */
export const screenCard = (context: ScreenContext, state: ScreenState, parts: CardParts): Card =>
  card({
    ...parts,
    body: [...outcomeOf(context, state), ...parts.body],
    actions: withAsked(parts.actions ?? [], parts.body),
  });

/** The buttons under a form: send, and the way back. */
export function formActions(
  context: ScreenContext,
  about: {
    verb: string;
    send: string;
    on: ButtonData['on'];
    next?: ButtonData['on'];
    input?: ButtonData['input'];
    back?: ButtonData['on'];
    /** Of a form that comes filled in: what it shows, so that what others change meanwhile is not lost. */
    seen?: ScreenState['seen'] | undefined;
  },
): Element[] {
  const { verb, send, on, next, input, back, seen } = about;
  const sending = press(context, {
    title: send,
    style: 'positive',
    verb,
    data: {
      on,
      form: context.form,
      ...(next && { next }),
      ...((input || seen) && { input: { ...input, ...(seen && { seen }) } }),
    },
  });
  if (context.surface === 'dialog' || !back) return [sending];
  return [sending, opens(context, { title: context.t.words.common.cancel, to: back, secondary: true })];
}
