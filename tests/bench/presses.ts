import { addDays } from '../../domain/dates';
import { inDays } from '../days';
import type { LargeTable } from './large-table';
import type { Pressing } from './press-client';

/** A press that is measured. */
export interface Measured {
  readonly name: string;
  /** The next press of this kind; no two are the same request. */
  next(): Pressing;
  /**
   * ms between two of them, where each is to change a card in the channel in the same turn: edits of one card within two
   * seconds become one, and a bot may send so much a second. Without it one press follows the other.
   */
  readonly every?: number;
}

/** The presses that are measured; the four decisions take turns. */
export function pressesOf(table: LargeTable): Measured[] {
  const { chair, delegates, decisionIds } = table;
  let n = 0;
  const next = <T>(list: readonly T[]): T => {
    const one = list[n % list.length];
    if (one === undefined) throw new Error('an empty list');
    return one;
  };
  const shows = (screen: string, by: Pressing['by'], params?: Record<string, string>): Pressing => ({
    verb: 'show',
    data: { table: { on: { screen, ...(params && { params }) } } },
    by,
  });
  const today = inDays(0);
  const report = (): Pressing => {
    n += 1;
    const decision = next(decisionIds);
    const params = { id: decision };
    return {
      verb: 'report-mandate',
      data: {
        table: {
          on: { screen: 'report-form', params },
          next: { screen: 'decision', params },
          input: { decision, organisation: next(delegates).organisation },
          form: `report:${n}`,
        },
        state: 'submitted',
        bodyDate: addDays(today, 1 + (n % 50)),
        onWordOf: 'college van B&W',
      },
      by: next(delegates).actor,
    };
  };
  const post = (): Pressing => {
    n += 1;
    return {
      verb: 'post-update',
      data: {
        table: { on: { screen: 'update-form' }, next: { screen: 'round' }, form: `update:${n}` },
        type: 'bottleneck',
        text: `${n}. De overdracht naar de jeugdgezondheidszorg duurt gemiddeld drie weken.`,
        for: next(delegates).organisation,
      },
      by: next(delegates).actor,
    };
  };
  const look = (screen: string, params?: () => Record<string, string>) => (): Pressing => {
    n += 1;
    return shows(screen, next(delegates).actor, params?.());
  };
  return [
    { name: 'report a mandate, card in the channel edited', next: report, every: 550 },
    { name: 'report a mandate, in a rush', next: report },
    { name: 'post an update, its card posted', next: post, every: 550 },
    { name: 'show the decision', next: look('decision', () => ({ id: next(decisionIds) })) },
    { name: 'open the form to report', next: look('report-form', () => ({ id: next(decisionIds) })) },
    { name: 'show the round', next: look('round') },
    { name: 'show the agenda', next: look('agenda') },
    { name: 'show what is pending, as chair', next: () => shows('pending', chair) },
    { name: 'show what is pending, as delegate', next: look('pending') },
  ];
}
