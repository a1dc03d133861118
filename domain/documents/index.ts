import { z } from 'zod';
import { agendaItemDocument } from './agenda-item';
import { coalitionDocument } from './coalition';
import { decisionDocument } from './decision';
import { meetingDocument } from './meeting';
import { memberDocument } from './member';
import { tellingDocument } from './telling';
import { updateDocument } from './update';

/** Every kind of document there is; a store holds nothing else. */
export const anyDocument = z.discriminatedUnion('kind', [
  coalitionDocument,
  memberDocument,
  meetingDocument,
  agendaItemDocument,
  updateDocument,
  decisionDocument,
  tellingDocument,
]);
export type AnyDocument = z.infer<typeof anyDocument>;
export type DocumentKind = AnyDocument['kind'];
export type DocumentOf<K extends DocumentKind> = Extract<AnyDocument, { kind: K }>;

export * from './agenda-item';
export * from './coalition';
export * from './common';
export * from './decision';
export * from './meeting';
export * from './member';
export * from './telling';
export * from './update';
