import type { Actor } from '../../../domain/action';
import { dateIn } from '../../../domain/dates';
import type { AgendaItemDocument, AnyDocument, CoalitionDocument, MeetingDocument } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { type ActionResult, perform } from '../../../domain/perform';
import { systemActor } from '../../../domain/permissions';
import type { Store } from '../../../domain/store/store';
import { loadAgenda } from '../../../domain/views/agenda';
import { everyone, type Viewer } from '../../../domain/views/viewer';
import { sqliteStore } from '../../../local/store/sqlite';
import { aCoalition, aMember } from '../../documents';

const coalitionId = 'zhz';
const someone = (name: string, guest = false): Actor => ({ person: { id: `tenant:${name}`, name }, guest });

export const secretary = someone('Secretaris GGD');
export const chair = someone('Netwerkregisseur');
/** Delegate of Gorinchem. */
export const delegate = someone('Beleidsmedewerker Dordrecht');
/** Delegate of Papendrecht. */
export const otherDelegate = someone('Beleidsmedewerker Papendrecht');
/** In the channel, represents nobody. */
export const member = someone('Contactpersoon welzijn');
export const guest = someone('Gast', true);

export const leading: Viewer = { ...everyone, personId: secretary.person.id, secretary: true, leads: true };

const organisation = (id: string, name: string) => ({
  id,
  name,
  kind: 'municipality' as const,
  seat: 'table' as const,
  backingBody: { name: 'college van B&W' },
  inRound: true,
  alsoKnownAs: [],
});

const settings = {
  id: 'coalition',
  coalitionId,
  meetingMinutes: 120,
  organisations: [organisation('gorinchem', 'Gorinchem'), organisation('papendrecht', 'Papendrecht')],
};

const delegateOf = (actor: Actor, organisationId: string, said: string) =>
  aMember({
    id: `member:${actor.person.id}`,
    coalitionId,
    person: actor.person,
    represents: [{ organisationId, said, confirmed: true }],
  });

/** A coalition's table on a real store, with a clock that one moves by hand. It starts on 2 March 2026, 10:00 in Dordrecht. */
export class Table {
  now = '2026-03-02T09:00:00.000Z';
  private requests = 0;
  private readonly followed = new Set<string>();

  private constructor(readonly store: Store) {}

  /** `open`: nobody set it up yet. */
  static async laid(state: 'open' | 'set-up' = 'set-up', about: Partial<CoalitionDocument> = {}): Promise<Table> {
    const table = new Table(sqliteStore(':memory:'));
    const roles = state === 'set-up' ? { secretary: secretary.person, chair: chair.person } : {};
    await table.store.create(aCoalition({ ...settings, state, ...roles, ...about }));
    await table.store.create(delegateOf(delegate, 'gorinchem', 'Gorinchem'));
    await table.store.create(delegateOf(otherDelegate, 'papendrecht', 'Papendrecht'));
    return table;
  }

  get today() {
    return dateIn('Europe/Amsterdam', this.now);
  }

  /** Noon on a day; a minute later than before when it is that day already. */
  on(date: string): void {
    this.now = this.today === date ? this.later(1) : `${date}T11:00:00.000Z`;
  }

  later(minutes: number): string {
    this.now = new Date(Date.parse(this.now) + minutes * 60_000).toISOString();
    return this.now;
  }

  do(actor: Actor, action: string, input: unknown, request = `r${++this.requests}`): Promise<ActionResult> {
    return perform(this.store, { coalitionId, action, input, actor, request, now: this.now });
  }

  async item(actor: Actor, action: string, input: unknown, request?: string): Promise<AgendaItemDocument> {
    const { document } = (await this.do(actor, action, input, request)).stored;
    if (document.kind !== 'agendaItem') throw new Error(`${action} gave a ${document.kind}`);
    return document;
  }

  async meeting(actor: Actor, action: string, input: unknown, request?: string): Promise<MeetingDocument> {
    const { document } = (await this.do(actor, action, input, request)).stored;
    if (document.kind !== 'meeting') throw new Error(`${action} gave a ${document.kind}`);
    return document;
  }

  /** Code of the refusal, with the fields that are wrong; fails when it was not refused. */
  async refusal(actor: Actor, action: string, input: unknown): Promise<unknown> {
    try {
      await this.do(actor, action, input);
    } catch (error) {
      if (error instanceof DomainError) return error.details.fields ?? error.code;
      throw error;
    }
    throw new Error(`${action} was not refused`);
  }

  /** An item on the agenda. */
  async accepted(title: string, minutes = 10): Promise<string> {
    const { id } = await this.item(delegate, 'propose-item', { title, minutes });
    this.later(1);
    await this.do(secretary, 'accept-item', { item: id });
    return id;
  }

  async get(id: string): Promise<AnyDocument> {
    const stored = await this.store.get({ coalitionId, id });
    if (!stored) throw new Error(`no ${id}`);
    return stored.document;
  }

  async itemAs(id: string): Promise<AgendaItemDocument> {
    const document = await this.get(id);
    if (document.kind !== 'agendaItem') throw new Error(`${id} is a ${document.kind}`);
    return document;
  }

  /** Does what follows from what was written (`apply`), as the delivery does, until nothing does any more. */
  async follow(): Promise<void> {
    for (const key of await this.store.due('9999', 1000)) {
      for (const notice of (await this.get(key.id)).notices) {
        if (notice.kind !== 'apply' || this.followed.has(notice.id)) continue;
        this.followed.add(notice.id);
        await this.do(systemActor, notice.action, notice.input, notice.id);
      }
    }
  }

  async agenda(viewer: Viewer = leading) {
    const coalition = await this.get('coalition');
    if (coalition.kind !== 'coalition') throw new Error('no coalition');
    return loadAgenda(this.store, { coalition, today: this.today }, viewer);
  }

  /** Titles of people's own items on the next agenda, in order. */
  async titles(): Promise<string[]> {
    return (await this.agenda()).lines.flatMap((line) => (line.fixed === undefined ? [line.title] : []));
  }
}

/** What somebody was told by a document: the sentence, and to whom. */
export const told = (document: AnyDocument) =>
  document.notices.flatMap((notice) => (notice.kind === 'tell' ? [[notice.what, notice.to.name, notice.params]] : []));
