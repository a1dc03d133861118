import type { z } from 'zod';
import {
  type AnyDocument,
  agendaItemDocument,
  coalitionDocument,
  decisionDocument,
  meetingDocument,
  memberDocument,
  schemaVersion,
  updateDocument,
} from '../domain/documents';

const at = '2026-03-12T09:30:00.000Z';
const delegate = { id: 'tenant-1:dordrecht', name: 'Beleidsmedewerker Dordrecht' };
const envelope = {
  coalitionId: 'coalition-1',
  schema: schemaVersion,
  createdAt: at,
  changedAt: at,
  trace: [],
  notices: [],
  done: [],
  cards: [],
} satisfies Partial<AnyDocument>;

/**
 * A builder of valid documents: the defaults, with what the test is about laid over them. Parsed by the document's own
 * schema, so that a test cannot invent a document that the domain would never write.
 */
const builder =
  <S extends z.ZodType>(schema: S, defaults: z.input<S>) =>
  (overrides: Partial<z.input<S>> = {}): z.output<S> =>
    schema.parse({ ...(defaults as object), ...overrides });

export const aCoalition = builder(coalitionDocument, {
  ...envelope,
  kind: 'coalition',
  id: 'coalition-1',
  state: 'set-up',
  region: 'Zuid-Holland Zuid',
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  meetingMinutes: 90,
  fixedMinutes: {},
  organisations: [],
  standing: { round: [], agenda: [], coalition: [] },
});

export const aMember = builder(memberDocument, {
  ...envelope,
  kind: 'member',
  id: 'member-1',
  state: 'active',
  person: delegate,
  guest: false,
  represents: [{ organisationId: 'dordrecht', said: 'Gemeente Dordrecht', confirmed: true }],
});

export const aMeeting = builder(meetingDocument, {
  ...envelope,
  kind: 'meeting',
  id: 'meeting-1',
  state: 'planned',
  date: '2026-04-02',
  time: '09:30',
  minutes: 90,
});

export const anAgendaItem = builder(agendaItemDocument, {
  ...envelope,
  kind: 'agendaItem',
  id: 'agenda-item-1',
  state: 'proposed',
  title: 'Eén intake voor kwetsbare zwangeren',
  why: 'overlap',
  purpose: 'discuss',
  minutes: 15,
  proposedBy: delegate,
  meetings: [],
});

export const anUpdate = builder(updateDocument, {
  ...envelope,
  kind: 'update',
  id: 'update-1',
  state: 'posted',
  type: 'progress',
  text: 'Het prenatale huisbezoek loopt in alle wijken.',
  for: { organisationId: 'dordrecht', said: 'Gemeente Dordrecht' },
  postedBy: delegate,
});

export const aDecision = builder(decisionDocument, {
  ...envelope,
  kind: 'decision',
  id: 'decision-1',
  state: 'open',
  title: 'Regionale werkwijze kwetsbare zwangeren',
  versions: [{ number: 1, text: 'Wij adviseren één werkwijze in de regio.', at, by: delegate }],
  rule: 'unanimous',
  deadline: '2026-05-01',
  recordedBy: delegate,
  asksMoney: false,
  mandates: [{ organisationId: 'dordrecht', state: 'open', version: 1, trace: [] }],
});

/** Decisions that everybody agreed to, one a day from the first of 2020 on; the highest number closed last. */
export const closedDecisions = (count: number, overrides: Parameters<typeof aDecision>[0] = {}) =>
  Array.from({ length: count }, (_, nth) =>
    aDecision({
      id: `decision:closed-${nth}`,
      title: `Besluit nummer ${nth}`,
      state: 'ratified',
      closedAt: new Date(Date.UTC(2020, 0, 1 + nth, 10)).toISOString(),
      mandates: [{ organisationId: 'dordrecht', state: 'agreed', version: 1, trace: [] }],
      ...overrides,
    }),
  );
