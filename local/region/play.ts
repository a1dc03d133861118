import type { Actor } from '../../domain/action';
import { dateIn } from '../../domain/dates';
import type { AnyDocument, Notice } from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { reminderFrom, tidied } from '../../domain/settle';
import type { DraftStore } from './draft-store';

/** Something somebody did at a moment. */
export interface Step {
  /** UTC instant. */
  readonly at: string;
  readonly actor: Actor;
  readonly action: string;
  readonly input: unknown;
  /** Makes the id of what it creates: `update:<request>`. */
  readonly request: string;
  /** An answer that does not come any more once the decision is closed. */
  readonly whileOpen?: true;
}

/** Somebody was told something, under the card of a document. */
export interface Told {
  readonly document: AnyDocument;
  readonly notice: Extract<Notice, { kind: 'tell' }>;
}

/**
 * Plays what people did, in the order of time, through the real actions; what followed from it was done at once, as it is
 * in the channel, so that nothing is left to send. Gives what people were told.
 * @param until UTC instant up to which things follow by themselves
 * @throws when the domain refuses a step, its error as the cause: then the example is wrong
 */
export async function play(
  store: DraftStore,
  about: { coalitionId: string; steps: readonly Step[]; until: string },
): Promise<Told[]> {
  const { coalitionId, until } = about;
  const told: Told[] = [];
  const pass = async (moment: string): Promise<void> => {
    for (let due = await store.due(moment, 1); due[0]; due = await store.due(moment, 1)) {
      const key = { coalitionId, id: due[0].id };
      const stored = await store.get(key);
      const notice = stored?.document.notices.find((one) => isDue(one, moment));
      if (!stored || !notice) throw new Error(`${key.id} is due without a notice`);
      if (notice.kind === 'apply') {
        const { id: request, action, input, due: now } = notice;
        await perform(store, { coalitionId, action, input, actor: systemActor, request, now });
      }
      if (notice.kind === 'tell') told.push({ document: stored.document, notice });
      // What it applied may be a change of this very document.
      const fresh = (await store.get(key)) ?? stored;
      const next = notice.kind === 'remind' ? await reminded(key, notice.due) : passed(fresh.document, notice);
      await store.replace(tidied(next), fresh.etag);
    }
  };
  /** Who was reminded then is history; when the next reminder is due is not. */
  const reminded = async (key: { coalitionId: string; id: string }, at: string): Promise<AnyDocument> => {
    const [stored, coalition] = await Promise.all([store.get(key), store.get({ coalitionId, id: 'coalition' })]);
    if (!stored || coalition?.document.kind !== 'coalition') throw new Error(`${key.id} is reminded of nothing`);
    const next = reminderFrom(stored.document, coalition.document, dateIn(coalition.document.timeZone, at));
    const others = stored.document.notices.filter((notice) => notice.kind !== 'remind');
    return { ...stored.document, notices: next ? [...others, next] : others };
  };
  for (const { at, whileOpen, ...step } of [...about.steps].sort((a, b) => a.at.localeCompare(b.at))) {
    await pass(at);
    await perform(store, { coalitionId, ...step, now: at }).catch((error: unknown) => {
      const closed = error instanceof DomainError && error.code === 'decision-closed';
      if (!whileOpen || !closed) throw new Error(`${step.action} (${step.request}) is refused`, { cause: error });
    });
    await pass(at);
  }
  await pass(until);
  return told;
}

const isDue = (notice: Notice, moment: string) => !notice.done && notice.due <= moment;

/** An effect on another document is noted alone; cards that were shown in passing are noted together with it. */
const passed = (document: AnyDocument, about: Notice): AnyDocument => {
  const notices = document.notices.map((one) =>
    one.id === about.id || (one.kind === 'show' && isDue(one, about.due)) ? { ...one, done: one.due } : one,
  );
  // What the channel was told stood there.
  return document.kind === 'telling' ? { ...document, notices, state: 'told' } : { ...document, notices };
};
