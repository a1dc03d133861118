import { type AnyDocument, schemaVersion } from '../documents';
import { StoreUnavailable } from './store';

/** A document of an earlier version, or of a later one: of its shape only this much is certain. */
interface AnyVersion {
  readonly schema: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** At place n: what makes a document of version n one of version n + 1. Neither its key nor its `state` may change. */
const upgrades: Readonly<Record<number, (document: AnyVersion) => AnyVersion>> = { 1: withReminder };

/**
 * A document as this version writes it, whichever version wrote it. It stays as it was in the store until it is next
 * written. Fields this version does not know are kept, so that what a newer instance added beside them is not lost.
 *
 * @throws StoreUnavailable for a document of a later version: during a deployment a newer instance may have written it, and
 * to change what one does not understand would damage it. Asked again, a newer instance answers.
 */
export function upgraded<D extends AnyDocument>(stored: unknown): D {
  const document = stored as AnyVersion;
  if (document.schema > schemaVersion)
    throw new StoreUnavailable(`a document of version ${document.schema}; this instance reads up to ${schemaVersion}`);
  let now = document;
  for (let version = document.schema; version < schemaVersion; version += 1)
    now = { ...upgrades[version]?.(now), schema: version + 1 } as AnyVersion;
  return now as unknown as D;
}

/**
 * Version 2: what somebody may have to be told about stands in the document, as it did in the last ones of version 1. Whoever
 * sweeps next works out what is due.
 */
function withReminder(document: AnyVersion): AnyVersion {
  const { kind, changedAt, notices, nextDue } = document as unknown as AnyDocument;
  if (!['decision', 'meeting', 'member'].includes(kind) || notices.some((one) => one.kind === 'remind'))
    return document;
  const reminder = { kind: 'remind', id: 'remind', due: changedAt, since: changedAt.slice(0, 10) };
  return {
    ...document,
    notices: [...notices, reminder],
    nextDue: nextDue && nextDue < changedAt ? nextDue : changedAt,
  };
}
