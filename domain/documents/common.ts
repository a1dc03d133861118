import { z } from 'zod';

/** UTC instant, ISO 8601 with milliseconds: `2026-03-12T09:30:00.000Z`. Sorts as text. */
export const instant = z.iso.datetime();
/** A date people mean, in the coalition's time zone: `2026-03-12`. */
export const plainDate = z.iso.date();

/** A person as everyone sees them. `id` is `<tenant id>:<Entra object id>`, never a mail address. */
export const person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof person>;

/**
 * For which organisation something was said. `said` is what the person typed or chose; `organisationId` is absent while
 * the secretary has not matched it (domain.md: posting needs no roles, the secretary matches it later).
 */
export const onBehalf = z.object({ organisationId: z.string().optional(), said: z.string() });
export type OnBehalf = z.infer<typeof onBehalf>;

/**
 * In what capacity someone acted: `delegate` of the organisation, its `deputy` for a while, or secretary or chair on its
 * word ("namens").
 */
export const capacity = z.enum(['member', 'delegate', 'deputy', 'secretary', 'chair', 'system']);
export type Capacity = z.infer<typeof capacity>;

/**
 * Why something did not arrive, as far as one can do something about it: nobody knows whether it did, the bot may not write
 * there, was removed, the conversation is gone, the administrator switched it off, or anything else.
 */
export const failure = z.enum(['unsure', 'blocked', 'removed', 'gone', 'disabled', 'other']);
export type Failure = z.infer<typeof failure>;

/** Somebody whom something did not reach; without `to` the channel. */
export const unreached = z.object({ to: person.optional(), why: failure });
export type Unreached = z.infer<typeof unreached>;

/** One line of accountability: who, for whom, on whose word, what, when. */
export const traceEntry = z.object({
  at: instant,
  by: person,
  as: capacity,
  what: z.string(),
  /** Organisation id, when it was done for one. */
  for: z.string().optional(),
  /** The body on whose word it was said, in words. */
  onWordOf: z.string().optional(),
  /** What changed, as it was entered: reason, condition, date. */
  details: z.record(z.string(), z.unknown()).optional(),
});
export type TraceEntry = z.infer<typeof traceEntry>;

/** What must still follow from a write: a card brought up to date, an effect on another document, a person told. */
export const notice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('show'),
    id: z.string(),
    due: instant,
    /** What to show: a card of this document itself, or one of the coalition's standing cards. */
    what: z.enum(['self', 'round', 'agenda', 'coalition']),
    /** Post a new message when no card of it stands in the channel yet. Otherwise only what stands is updated. */
    post: z.boolean().optional(),
    /** Post a new message also where one stands: for news that nobody would look for in an old card. */
    anew: z.boolean().optional(),
    tries: z.number().optional(),
    done: instant.optional(),
    /** Set before a new message goes out; found again without `done`, its answer was lost: unsure, never sent again. */
    claimed: instant.optional(),
    failed: z.string().optional(),
  }),
  z.object({
    kind: z.literal('apply'),
    id: z.string(),
    due: instant,
    action: z.string(),
    /** Id of the document it is for; absent: every open decision, by its id as the input `decision`. */
    target: z.string().optional(),
    input: z.record(z.string(), z.unknown()),
    tries: z.number().optional(),
    done: instant.optional(),
    failed: z.string().optional(),
  }),
  z.object({
    kind: z.literal('tell'),
    id: z.string(),
    due: instant,
    /** Person id of who is told, with an @mention in the thread of this document's card. */
    to: person,
    /** Key of the sentence in i18n (`tell.*`). */
    what: z.string(),
    params: z.record(z.string(), z.string()).optional(),
    tries: z.number().optional(),
    done: instant.optional(),
    /** As for a new card. */
    claimed: instant.optional(),
    failed: z.string().optional(),
  }),
  /** Somebody may have to be told something about this document: looked at again at `due`. */
  z.object({
    kind: z.literal('remind'),
    id: z.literal('remind'),
    due: instant,
    /** Plain date up to which everything was told. */
    since: plainDate,
    tries: z.number().optional(),
    done: instant.optional(),
    failed: z.string().optional(),
  }),
]);
export type Notice = z.infer<typeof notice>;
/** A notice that becomes a message, or edits one. */
export type MessageNotice = Extract<Notice, { kind: 'show' | 'tell' }>;
export const isMessage = (notice: Notice): notice is MessageNotice => notice.kind === 'show' || notice.kind === 'tell';

/**
 * Version of the shape in which documents are written. It goes up when an instance of the version before could no longer
 * read what is written; a field that is merely added needs no new one.
 */
export const schemaVersion = 2 as const;

/** What every document has, whatever its kind. */
export const envelope = {
  id: z.string(),
  coalitionId: z.string(),
  /** Version of this shape; a store upgrades older ones as it reads them (`domain/store/upgrade.ts`). */
  schema: z.literal(schemaVersion),
  createdAt: instant,
  changedAt: instant,
  trace: z.array(traceEntry),
  notices: z.array(notice),
  /** Earliest due time of what is still to follow; absent when nothing is. */
  nextDue: instant.optional(),
  /** Requests this document has carried out, at most 50 and 24 hours old, so that a repeat changes nothing. */
  done: z.array(z.object({ request: z.string(), at: instant })),
  /** Ids of the channel messages in which a card of this document stands, newest last. */
  cards: z.array(z.string()),
};

/** The common part of a new document. */
export function newEnvelope(about: { id: string; coalitionId: string; now: string }) {
  const { id, coalitionId, now } = about;
  return {
    id,
    coalitionId,
    schema: schemaVersion,
    createdAt: now,
    changedAt: now,
    trace: [] as TraceEntry[],
    notices: [] as Notice[],
    done: [] as { request: string; at: string }[],
    cards: [] as string[],
  };
}
