import type { MeetingDocument } from '../../domain/documents';
import type { ScreenContext } from './screen';

/** The meeting that a screen is about, or undefined when it is not there. */
export async function findMeeting(
  { store, coalition }: ScreenContext,
  id: string | undefined,
): Promise<MeetingDocument | undefined> {
  const stored = id ? await store.get({ coalitionId: coalition.coalitionId, id }) : undefined;
  return stored?.document.kind === 'meeting' ? stored.document : undefined;
}
