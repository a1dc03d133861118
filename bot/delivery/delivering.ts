import type { AnyDocument, CoalitionDocument, Notice } from '../../domain/documents';
import type { DocumentKey } from '../../domain/store/store';
import type { Services } from '../turn';
import type { Result } from './note-results';
import type { pace } from './pace';

/** What delivery stands on: the bot's services, and what this instance remembers of what it sent. */
export interface Delivering extends Services {
  readonly pace: ReturnType<typeof pace>;
  /** The last edit of each message by this instance: epoch ms, and the instant whose state it shows. */
  readonly edited: Map<string, { readonly at: number; readonly shows: string }>;
  /** Looks at a document again after so many ms, when this instance is still there; the timer does so anyway. */
  readonly soon: (key: DocumentKey, ms: number) => void;
}

/** One notice of one document, as one worker delivers it. */
export interface Job {
  readonly document: AnyDocument;
  readonly coalition: CoalitionDocument;
  readonly notice: Notice;
  readonly claimed: ReadonlySet<string>;
  readonly depth: number;
}

/** Puts a notice off; a new message that was not sent may be claimed again. */
export const later = (services: Delivering, notice: Notice, ms: number): Result => ({
  id: notice.id,
  due: new Date(Date.parse(services.clock()) + ms).toISOString(),
  unclaim: true,
});
