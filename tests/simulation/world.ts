import type { Actor } from '../../domain/action';
import { addDays, dateIn } from '../../domain/dates';
import type { DecisionDocument, MemberDocument } from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { perform } from '../../domain/perform';
import { isWorkday } from '../../domain/working-days';
import { draftStore } from '../../local/region/draft-store';
import type { Seeded } from './seeded';
import { chatOf, personOf, secretaryOf, setUp, someTables, type Table } from './tables';
import { type Asked, type Taken, teams } from './teams';
import { virtualTime } from './virtual-time';
import { wake } from './worker';

/** The region's; all tables have it. */
export const timeZone = 'Europe/Amsterdam';
const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });

/** Something that somebody answered, or how it was before anybody did. */
interface Fact {
  readonly at: string;
  readonly decision: string;
  readonly organisation: string;
  readonly state: string;
}

/** What happened at one table. */
export interface Played extends Table {
  readonly facts: readonly Fact[];
  readonly decisions: readonly DecisionDocument[];
  readonly members: readonly MemberDocument[];
  /** Person ids with the dates on which what they were told is unsure or was given up. */
  readonly unsure: ReadonlySet<string>;
}

/** How a run went: what Teams took in, what people did, and when an instance lived to see the end of its work. */
export interface Run {
  readonly tables: readonly Played[];
  readonly taken: readonly Taken[];
  /** All that instances asked of Teams. */
  readonly asked: readonly Asked[];
  /** What Teams refused for good, and how many notices are noted as that. */
  readonly refused: readonly { readonly at: string; readonly conversation: string; readonly text: string }[];
  readonly failed: number;
  /** Plain dates on which at least one instance worked through all that was due, in working hours. */
  readonly worked: ReadonlySet<string>;
  readonly until: string;
}

/**
 * Some weeks of some small coalitions in one or two tenants: decisions are asked, people answer or do not, a meeting comes.
 * The timer fires never, once, twice at once or late; instances end at any await; Teams loses answers.
 */
export async function run(random: Seeded): Promise<Run> {
  const time = virtualTime(
    Date.parse(`${random.pick(['2026-03-16', '2026-04-20', '2026-05-06', '2026-10-12', '2026-12-07'])}T08:30:00Z`),
  );
  const now = () => new Date(time.now());
  const today = () => dateIn(timeZone, now().toISOString());
  const store = draftStore();
  const tables = someTables(random);
  const people = new Set(tables.flatMap((one) => one.delegates.map(({ name }) => personOf(one.tenantId, name).id)));
  // Somebody may have blocked the bot, or left.
  const blocked = new Map(
    [...people]
      .filter(() => random.chance(12))
      .map((id) => [chatOf(id), random.pick(['ConversationBlockedByUser', 'BotNotInConversationRoster'])]),
  );
  const troubled = new Set(tables.map(({ tenantId }) => tenantId).filter(() => random.chance(50)));
  const line = teams(random, { now, troubled, blocked });
  for (const table of tables) await setUp(store, table, random);
  let requests = 0;
  const does = async (table: Table, name: string, action: string, input: object) => {
    const { coalitionId } = table;
    const actor: Actor = { person: personOf(table.tenantId, name), guest: false };
    const request = `r${++requests}`;
    try {
      return (await perform(store, { coalitionId, action, input, actor, request, now: now().toISOString() })).stored
        .document;
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  };
  const facts = new Map<Table, Fact[]>(tables.map((table) => [table, []]));
  const noted = (table: Table, fact: Omit<Fact, 'at'>) => facts.get(table)?.push({ at: now().toISOString(), ...fact });
  const decisionsOf = (table: Table) =>
    store
      .documents()
      .filter((one): one is DecisionDocument => one.kind === 'decision' && one.coalitionId === table.coalitionId);
  const decide = async (table: Table) => {
    const done = await does(table, secretaryOf(table), 'record-decision', {
      title: `Besluit ${requests} van ${table.channel}`,
      text: 'Advies.',
      deadline: addDays(today(), random.whole(9, 35)),
      askAll: true,
      rule: random.pick(['unanimous', 'no-objection', 'majority']),
    });
    if (done)
      for (const organisation of table.organisations) noted(table, { decision: done.id, organisation, state: 'open' });
  };
  const answer = async (table: Table) => {
    const decisions = decisionsOf(table);
    if (decisions.length === 0) return;
    const decision = random.pick(decisions).id;
    const { name, organisation } = random.pick(table.delegates);
    const state = random.pick(['submitted', 'agreed', 'agreed', 'conditional']);
    const done = await does(table, name, 'report-mandate', {
      decision,
      organisation,
      state,
      bodyDate: state === 'submitted' ? addDays(today(), random.whole(1, 20)) : undefined,
      condition: 'Als het past.',
    });
    if (done) noted(table, { decision, organisation, state });
  };
  for (const table of tables) {
    await decide(table);
    if (random.chance(60))
      await does(table, secretaryOf(table), 'plan-meeting', { date: addDays(today(), random.whole(12, 30)) });
  }
  const worked = new Set<string>();
  let instances = 0;
  const days = random.whole(16, 28);
  const first = time.now();
  for (let day = 0; day < days; day++) {
    const midnight = Date.parse(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    // UTC hours: before work, at the beginning, in the day, after work.
    for (const hour of [5, 7.1, 8.2, 9, 12.5, 15, 18.5, 21]) {
      time.goTo(midnight + hour * 3_600_000 + random.whole(0, 300_000));
      for (const table of tables) {
        if (random.chance(3)) await decide(table);
        // In a crowd they wait for each other.
        if (random.chance(table.delegates.length > 20 ? 2 : 12)) await answer(table);
      }
      const fires = random.pick([0, 1, 1, 1, 2]);
      const steps = Array.from({ length: fires }, () =>
        random.chance(25) ? random.whole(1, 40 * tables.length) : Number.POSITIVE_INFINITY,
      );
      await Promise.all(
        steps.map((left) => wake({ store, messenger: line.messengerOf(++instances), time, steps: left })),
      );
      const local = Number(hours.format(now()));
      if (steps.includes(Number.POSITIVE_INFINITY) && isWorkday(today()) && local >= 9 && local < 17)
        worked.add(today());
    }
  }
  return {
    tables: tables.map((table): Played => {
      const own = store.documents().filter((one) => one.coalitionId === table.coalitionId);
      const unsure = own.flatMap((one) =>
        one.kind === 'telling' && one.to && one.notices.some((notice) => notice.failed)
          ? [`${one.to.id} ${one.date}`]
          : [],
      );
      return {
        ...table,
        facts: facts.get(table) ?? [],
        decisions: decisionsOf(table),
        members: own.filter((one) => one.kind === 'member'),
        unsure: new Set(unsure),
      };
    }),
    taken: line.taken,
    asked: line.asked,
    refused: line.refused,
    failed: store
      .documents()
      .flatMap(({ notices }) => notices)
      .filter(({ failed }) => failed !== undefined && [...blocked.values()].includes(failed)).length,
    worked,
    until: now().toISOString(),
  };
}
