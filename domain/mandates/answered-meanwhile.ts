import type { Mandate, Organisation } from '../documents';
import { DomainError } from '../error';

/** What a card made before any answer sends as `seen`: forms cannot tell an empty value from an absent one. */
export const seenNothing = 'none';

/**
 * The refusal for a press on an old card: who said what in the meantime, so that the card can show it and ask again.
 * The rest of `details` is for the sentence; nothing was changed.
 */
export const answeredMeanwhile = (mandate: Mandate, organisation: Organisation) =>
  new DomainError('answered-meanwhile', {
    organisation: organisation.name,
    organisationId: organisation.id,
    by: mandate.answeredBy?.name,
    as: mandate.answeredAs,
    state: mandate.state,
    at: mandate.answeredAt,
    seen: mandate.answeredAt,
    onWordOf: mandate.onWordOf,
    bodyDate: mandate.bodyDate,
    condition: mandate.condition?.text,
    reason: mandate.reason,
  });
