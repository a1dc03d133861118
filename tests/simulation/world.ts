import type { Actor } from '../../domain/action';
import { addDays, dateIn } from '../../domain/dates';
import {
  type CoalitionDocument,
  type DecisionDocument,
  type MemberDocument,
  memberId,
  type Organisation,
} from '../../domain/documents';
import { DomainError } from '../../domain/error';
import { perform } from '../../domain/perform';
import { representedBy } from '../../domain/permissions';
import { isWorkday } from '../../domain/working-days';
import { draftStore } from '../../local/region/draft-store';
import { aCoalition, aMember } from '../documents';
import type { Seeded } from './seeded';
import { type Taken, teams } from './teams';
import { virtualTime } from './virtual-time';
import { wake } from './worker';

const zone = 'Europe/Amsterdam';
const hours = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
const coalitionId = 'tenant-1:19:channel';
const channelId = '19:channel';
const names = ['dordrecht', 'papendrecht', 'sliedrecht'] as const;

/** Something that somebody answered, or how it was before anybody did. */
interface Fact {
  readonly at: string;
  readonly decision: string;
  readonly organisation: string;
  readonly state: string;
}

/** How a run went: what Teams took in, what people did, and when an instance lived to see the end of its work. */
export interface Run {
  readonly taken: readonly Taken[];
  /** What Teams refused for good, and how many notices are noted as that. */
  readonly refused: readonly { readonly at: string; readonly conversation: string }[];
  readonly failed: number;
  readonly facts: readonly Fact[];
  readonly decisions: readonly DecisionDocument[];
  readonly members: readonly MemberDocument[];
  /** Plain dates on which at least one instance worked through all that was due, in working hours. */
  readonly worked: ReadonlySet<string>;
  /** Person ids with the dates on which what they were told is unsure or was given up. */
  readonly unsure: ReadonlySet<string>;
  readonly until: string;
}

/**
 * Some weeks of a small coalition: decisions are asked, people answer or do not, a meeting comes. The timer fires never,
 * once, twice at once or late; instances end at any await; Teams loses answers.
 */
export async function run(random: Seeded): Promise<Run> {
  const time = virtualTime(
    Date.parse(`${random.pick(['2026-03-16', '2026-04-20', '2026-05-06', '2026-10-12', '2026-12-07'])}T08:30:00Z`),
  );
  const now = () => new Date(time.now());
  const store = draftStore();
  // Somebody may have blocked the bot, or left.
  const blocked = new Map(
    names
      .filter(() => random.chance(15))
      .map((name) => [`a:${name}`, random.pick(['ConversationBlockedByUser', 'BotNotInConversationRoster'])]),
  );
  const line = teams(random, { now, troubled: random.chance(60), blocked });
  const person = (name: string) => ({ id: `tenant-1:${name}`, name: `Beleidsmedewerker ${name}` });
  const organisation = (id: string): Organisation => ({
    id,
    name: `Gemeente ${id}`,
    kind: 'municipality',
    seat: 'table',
    backingBody: { name: 'college' },
    inRound: true,
    alsoKnownAs: [],
  });
  await store.create(
    aCoalition({
      id: 'coalition',
      coalitionId,
      organisations: names.map(organisation),
      chair: person('chair'),
      secretary: person('secretary'),
      channel: { tenantId: 'tenant-1', channelId, serviceUrl: 'http://teams', botId: '28:bot' },
    }),
  );
  for (const name of [...names, 'dordrecht-2', 'chair', 'secretary']) {
    const own = names.find((one) => name.startsWith(one));
    await store.create(
      aMember({
        id: memberId(person(name).id),
        coalitionId,
        person: person(name),
        teamsId: `29:${name}`,
        represents: own ? [{ organisationId: own, said: own, confirmed: true }] : [],
        ...(random.chance(40) && { chat: { conversationId: `a:${name}`, serviceUrl: 'http://teams' } }),
        ...(random.chance(30) && { hears: random.pick(['channel', 'chat', 'tab'] as const) }),
      }),
    );
  }
  const facts: Fact[] = [];
  let requests = 0;
  const does = async (name: string, action: string, input: object) => {
    const actor: Actor = { person: person(name), guest: false };
    try {
      return (
        await perform(store, { coalitionId, action, input, actor, request: `r${++requests}`, now: now().toISOString() })
      ).stored.document;
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  };
  const decide = async () => {
    const today = dateIn(zone, now().toISOString());
    const done = await does('secretary', 'record-decision', {
      title: `Besluit ${requests}`,
      text: 'Advies.',
      deadline: addDays(today, random.whole(9, 35)),
      askAll: true,
      rule: random.pick(['unanimous', 'no-objection', 'majority']),
    });
    if (done)
      for (const one of names)
        facts.push({ at: now().toISOString(), decision: done.id, organisation: one, state: 'open' });
  };
  const answer = async () => {
    const decisions = store.documents().filter((one) => one.kind === 'decision');
    if (decisions.length === 0) return;
    const decision = random.pick(decisions).id;
    const name = random.pick([...names, 'dordrecht-2']);
    const organisation = names.find((one) => name.startsWith(one)) ?? '';
    const state = random.pick(['submitted', 'agreed', 'agreed', 'conditional']);
    const today = dateIn(zone, now().toISOString());
    const done = await does(name, 'report-mandate', {
      decision,
      organisation,
      state,
      bodyDate: state === 'submitted' ? addDays(today, random.whole(1, 20)) : undefined,
      condition: 'Als het past.',
    });
    if (done) facts.push({ at: now().toISOString(), decision, organisation, state });
  };
  await decide();
  if (random.chance(60)) {
    const today = dateIn(zone, now().toISOString());
    await does('secretary', 'plan-meeting', { date: addDays(today, random.whole(12, 30)) });
  }
  const worked = new Set<string>();
  const first = time.now();
  for (let day = 0; day < 30; day++) {
    const midnight = Date.parse(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    // UTC hours: before work, at the beginning, in the day, after work.
    for (const hour of [5, 7.1, 8.2, 9, 12.5, 15, 18.5, 21]) {
      time.goTo(midnight + hour * 3_600_000 + random.whole(0, 300_000));
      if (random.chance(4)) await decide();
      if (random.chance(12)) await answer();
      const fires = random.pick([0, 1, 1, 1, 2]);
      const steps = Array.from({ length: fires }, () =>
        random.chance(25) ? random.whole(1, 40) : Number.POSITIVE_INFINITY,
      );
      await Promise.all(steps.map((left) => wake({ store, messenger: line.messenger, time, steps: left })));
      const today = dateIn(zone, now().toISOString());
      const local = Number(hours.format(now()));
      if (steps.includes(Number.POSITIVE_INFINITY) && isWorkday(today) && local >= 9 && local < 17) worked.add(today);
    }
  }
  const unsure = new Set<string>();
  for (const one of store.documents())
    if (one.kind === 'telling' && one.to && one.notices.some((notice) => notice.failed))
      unsure.add(`${one.to.id} ${one.date}`);
  return {
    taken: line.taken,
    refused: line.refused,
    failed: store
      .documents()
      .flatMap(({ notices }) => notices)
      .filter(({ failed }) => failed !== undefined && [...blocked.values()].includes(failed)).length,
    facts,
    decisions: store.documents().filter((one) => one.kind === 'decision'),
    members: store.documents().filter((one) => one.kind === 'member'),
    worked,
    unsure,
    until: now().toISOString(),
  };
}

/** The coalition's channel, in the log. */
export const channel = channelId;
export const timeZone = zone;
export const speaksFor = (member: MemberDocument, on: string) => representedBy(member, on);
export type { CoalitionDocument };
