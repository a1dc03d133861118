import type { Context } from '../action';
import type { Capacity, Mandate, Share } from '../documents';
import { traced } from '../trace';
import { becomes, type MandateEvent } from './journey';

/**
 * The mandate as it is asked again: open, about this version of the text. What was answered before stays in the trace, as
 * an answer on the version it was about; what the delegate advised and pledged, and what was asked in money, stays as it
 * is. Unchanged when this cannot happen to it.
 */
export function askedAnew(
  mandate: Mandate,
  about: { event: Extract<MandateEvent, 'ask-anew' | 'ask-also'>; version: number; as: Capacity },
  context: Context,
): Mandate {
  const { event, version, as } = about;
  const state = becomes(mandate, event);
  if (!state) return mandate;
  const { organisationId, advice, trace, share } = mandate;
  return {
    organisationId,
    state,
    version,
    ...(advice && { advice }),
    ...(share && { share: withoutAnswer(share) }),
    // What a new version asks anew stands once in the decision's own trace, not eighty times.
    trace: event === 'ask-anew' ? trace : [...trace, traced(context, { what: event, as, details: { version } })],
  };
}

/** From which means, and on whom it depends, was said with the answer, unless the delegate had pledged something. */
function withoutAnswer({ asked, pledged, means, dependsOn }: Share): Share {
  return {
    ...(asked !== undefined && { asked }),
    ...(pledged !== undefined && { pledged, ...(means && { means }), ...(dependsOn && { dependsOn }) }),
  };
}
