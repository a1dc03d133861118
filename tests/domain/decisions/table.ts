import type { Actor } from '../../../domain/action';
import { dateIn } from '../../../domain/dates';
import type {
  AgendaItemDocument,
  AnyDocument,
  CoalitionDocument,
  DecisionDocument,
  MemberDocument,
  Notice,
  Organisation,
} from '../../../domain/documents';
import { memberId } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { perform } from '../../../domain/perform';
import { systemActor } from '../../../domain/permissions';
import { tidied } from '../../../domain/settle';
import type { Store } from '../../../domain/store/store';
import { everyone, type Viewer, viewerOf } from '../../../domain/views/viewer';
import { sqliteStore } from '../../../local/store/sqlite';
import { aCoalition, aMember } from '../../documents';

const coalitionId = 'coalition-1';

const organisation = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  kind: 'municipality',
  seat: 'table',
  backingBody: { name: `college van ${name}` },
  inRound: true,
  alsoKnownAs: [],
  ...more,
});

/** A small table: two municipalities, a health insurer, two obstetric partnerships with one midwife, an agenda member. */
export const smallTable: Organisation[] = [
  organisation('vgz', 'VGZ', { kind: 'health-insurer', backingBody: { name: 'directie' } }),
  organisation('dordrecht', 'Dordrecht', { alsoKnownAs: ['Dordt'] }),
  organisation('sliedrecht', 'Sliedrecht'),
  organisation('vsv-drechtsteden', 'VSV Drechtsteden', { kind: 'obstetric-partnership' }),
  organisation('vsv-gorinchem', 'VSV Gorinchem', { kind: 'obstetric-partnership' }),
  organisation('zilveren-kruis', 'Zilveren Kruis', { kind: 'health-insurer', seat: 'agenda' }),
];

/** Who comes with what they represent; a question mark behind it is what the secretary did not confirm yet. */
const representing: Record<string, string[]> = {
  chair: [],
  secretary: [],
  daan: ['dordrecht'],
  dewi: ['dordrecht'],
  sem: ['sliedrecht'],
  vera: ['vgz'],
  mila: ['vsv-drechtsteden', 'vsv-gorinchem'],
  zoe: ['zilveren-kruis'],
  nina: ['sliedrecht?'],
  guest: ['sliedrecht'],
  reader: [],
};

export const idOf = (name: string) => `tenant-1:${name}`;
const actorOf = (name: string): Actor => ({ person: { id: idOf(name), name }, guest: name === 'guest' });

/** A coalition in a store with a clock that tests move, and people who do things in it. */
export async function aTable(setting: { organisations?: Organisation[]; people?: Record<string, string[]> } = {}) {
  const store: Store = sqliteStore(':memory:');
  const { organisations = smallTable, people = representing } = setting;
  const person = (name: string) => ({ id: idOf(name), name });
  await store.create(
    aCoalition({
      id: 'coalition',
      coalitionId,
      organisations,
      chair: person('chair'),
      secretary: person('secretary'),
    }),
  );
  for (const [name, represents] of Object.entries(people)) {
    await store.create(
      aMember({
        id: memberId(idOf(name)),
        coalitionId,
        person: person(name),
        guest: name === 'guest',
        represents: represents.map((id) => {
          const organisationId = id.replace('?', '');
          const said = organisations.find((one) => one.id === organisationId)?.name ?? id;
          return { organisationId, said, confirmed: !id.endsWith('?') };
        }),
      }),
    );
  }
  let now = '2026-03-12T09:30:00.000Z';
  let requests = 0;

  const change = (actor: Actor, action: string, input: object, request = `request-${++requests}`) =>
    perform(store, { coalitionId, action, input, actor, request, now });
  const ask = async (...[actor, action, input, request]: Parameters<typeof change>) => {
    const { stored, repeated } = await change(actor, action, input, request);
    if (stored.document.kind !== 'decision') throw new Error(`a ${stored.document.kind}`);
    return { decision: stored.document, repeated };
  };
  /** What follows by itself from a notice: on one document, or on every open decision. */
  const applied = async (notice: Extract<Notice, { kind: 'apply' }>) => {
    const open = notice.target ? [undefined] : await store.list(coalitionId, 'decision', { states: ['open'] });
    for (const one of open) {
      const input = one ? { ...notice.input, decision: one.document.id } : notice.input;
      await change(systemActor, notice.action, input, one ? `${notice.id}:${one.document.id}` : notice.id);
    }
  };
  const coalition = async () => (await store.get({ coalitionId, id: 'coalition' }))?.document as CoalitionDocument;
  const today = () => dateIn('Europe/Amsterdam', now);

  return {
    store,
    coalition,
    today,
    now: () => now,
    /** Moves the clock to 10:00 UTC of a plain date, or to an instant. */
    at: (moment: string) => {
      now = moment.length === 10 ? `${moment}T10:00:00.000Z` : moment;
    },
    /** What somebody does, as a button or a form would. */
    does: async (name: string, action: string, input: object, request?: string) =>
      (await ask(actorOf(name), action, input, request)).decision,
    /** What somebody does to something else than a decision. */
    elsewhere: (name: string, action: string, input: object, request?: string) =>
      change(actorOf(name), action, input, request),
    items: async () => (await store.list(coalitionId, 'agendaItem')).map((one) => one.document as AgendaItemDocument),
    asks: (name: string, action: string, input: object, request?: string) => ask(actorOf(name), action, input, request),
    decision: async (id: string) => (await store.get({ coalitionId, id }))?.document as DecisionDocument,
    members: async () => (await store.list(coalitionId, 'member')).map((one) => one.document as MemberDocument),
    viewer: async (name?: string): Promise<Viewer> => {
      if (!name) return everyone;
      const member = (await store.get({ coalitionId, id: memberId(idOf(name)) }))?.document as MemberDocument;
      return viewerOf({ coalition: await coalition(), member, actor: actorOf(name), today: today() });
    },
    /** Delivers what is due, as the timer does: applies what follows, and marks every due notice done. */
    sweep: async () => {
      for (const key of await store.due(now, 100)) {
        const found = (await store.get(key))?.document as AnyDocument;
        const due = found.notices.filter((one) => !one.done && one.due <= now);
        for (const notice of due) if (notice.kind === 'apply') await applied(notice);
        const fresh = await store.get(key);
        if (!fresh) continue;
        // What the effects led to in their turn is for the next time.
        const delivered = new Set(due.map((one) => one.id));
        const notices = fresh.document.notices.map((one) => (delivered.has(one.id) ? { ...one, done: now } : one));
        await store.replace(tidied({ ...fresh.document, notices }), fresh.etag);
      }
    },
    /** Lays something over a document, as a colleague's action would. */
    change: async (id: string, over: object) => {
      const found = await store.get({ coalitionId, id });
      if (found) await store.replace({ ...found.document, ...over }, found.etag);
    },
  };
}

/** The refusal somebody gets, with its details. */
export async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; [detail: string]: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('it was not refused');
}

/** An advice that asks everyone at the table, as the secretary fills it in. */
export const advice = {
  title: 'Eén intake voor kwetsbare zwangeren',
  text: 'Wij adviseren één intake in de hele regio.',
  deadline: '2026-05-01',
  askAll: 'true',
};
