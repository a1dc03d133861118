import type { z } from 'zod';
import type { AnyDocument, CoalitionDocument, DocumentKind, DocumentOf, MemberDocument, Person } from './documents';

/** Who acts. `system` stands for what follows by itself from another document. */
export interface Actor {
  readonly person: Person;
  readonly guest: boolean;
  readonly system?: boolean;
}

/** What a decision may look at besides the document it changes. */
export interface Context {
  readonly coalitionId: string;
  readonly coalition: CoalitionDocument;
  readonly member: MemberDocument | undefined;
  readonly actor: Actor;
  /** UTC instant. */
  readonly now: string;
  /** Plain date in the coalition's time zone. */
  readonly today: string;
  /** The document an action named in `refersTo`, when it exists. */
  readonly reference: AnyDocument | undefined;
  /** Id of this request; a repeat carries the same one. Ids of what it creates follow from it. */
  readonly request: string;
}

/** What is known before anything is read: enough to say which document is meant. */
export type Addressing = Pick<Context, 'coalitionId' | 'actor' | 'request'>;

interface Specification<N extends string, I extends z.ZodType, K extends DocumentKind> {
  readonly name: N;
  /** Kind of the one document it changes. */
  readonly kind: K;
  readonly input: I;
  /** Id of that document. */
  target(input: z.infer<I>, about: Addressing): string;
  /** Id of a third document to look at, for actions on the coalition or on one's own membership. */
  refersTo?(input: z.infer<I>): string | undefined;
  /**
   * The document as it becomes, or a `DomainError`; the very document it was given when what is asked is so already, and
   * then nothing is written. Pure: called again on a fresh document when someone else was first.
   */
  decide(document: DocumentOf<K> | undefined, input: z.infer<I>, context: Context): DocumentOf<K>;
  /** Only what follows from another document may do this, never a person. */
  readonly internal?: boolean;
  /** The one action that may come before there is a coalition document. */
  readonly founds?: boolean;
}

/** An action with its types closed over, as the registry keeps it. */
export interface Action {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly input: z.ZodType;
  readonly internal: boolean;
  readonly founds: boolean;
  target(input: unknown, about: Addressing): string;
  refersTo?(input: unknown): string | undefined;
  decide(document: AnyDocument | undefined, input: unknown, context: Context): AnyDocument;
}

/** Declares an action; see `domain/actions/post-update.ts` for the shortest example. */
export function defineAction<const N extends string, I extends z.ZodType, K extends DocumentKind>(
  specification: Specification<N, I, K>,
) {
  return { internal: false, founds: false, ...specification };
}
