import type { Context } from '../action';
import type { DecisionDocument, Mandate, Notice } from '../documents';
import { apply } from '../trace';

/**
 * What puts a decision back on the agenda as a proposal (domain.md: a decline or a condition goes back). One item for
 * each `why`, however many say so; `note` is what people read in it.
 */
export function returnedToAgenda(
  decision: DecisionDocument,
  about: { why: string; note?: string },
  context: Context,
): Notice {
  const { note } = about;
  const { id, title } = decision;
  const input = { decision: id, why: about.why, title, ...(note && { note: note.slice(0, 2200) }) };
  return apply(context, { action: 'return-to-agenda', target: itemOf(decision.id, about.why), input });
}

/**
 * Takes what went back off the agenda again when it is ratified with nothing left to talk about: of every version of the
 * text, where there is anything to take back.
 */
export function droppedFromAgenda(decision: DecisionDocument, context: Context): Notice[] {
  const isLeft = ({ state, condition }: Mandate) =>
    state === 'declined' || (state === 'conditional' && !condition?.met);
  if (decision.mandates.some(isLeft)) return [];
  const said = decision.mandates.flatMap(({ trace }) => trace.filter((entry) => entry.what === 'report-mandate'));
  const wentBack = (version: number) =>
    said.some(
      ({ details }) =>
        details?.version === version && (details.state === 'declined' || details.state === 'conditional'),
    );
  return decision.versions
    .filter(({ number }) => wentBack(number))
    .map(({ number }) => {
      const input = { decision: decision.id, why: `v${number}` };
      return apply(context, { action: 'drop-from-agenda', target: itemOf(input.decision, input.why), input });
    });
}

/** Id of the item by which a decision goes back, for each reason one. */
export const itemOf = (decision: string, why: string) => `item:from:${decision}:${why}`;
