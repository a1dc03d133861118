import type { Actor } from '../../domain/action';
import { addDays } from '../../domain/dates';
import { systemActor } from '../../domain/permissions';
import type { Store } from '../../domain/store/store';
import { draftStore } from './draft-store';
import { regionTenant } from './people';
import { regionBot } from './place';
import { play, type Step } from './play';
import { pour } from './pour';
import { regionCalendar } from './region-calendar';
import {
  largeAdvice,
  largeConditions,
  largeDecisions,
  largeItems,
  largeOpenDecisions,
  largeOrganisations,
  largeReason,
  largeRoles,
  largeUpdates,
} from './texts/large-region';

/** People in the channel, chair and secretary included (seed 003: over 200). */
const members = 250;
const channelId = '19:coalitie-nml@thread.tacv2';
const coalitionId = `${regionTenant}:${channelId}`;
const decision = 'overeenkomst';

/** What a test or a measurement needs to know of the large region to act in it. */
export interface LargeRegion {
  readonly coalitionId: string;
  readonly chair: Actor;
  readonly secretary: Actor;
  /** The first delegate of every organisation. */
  readonly delegates: readonly { readonly actor: Actor; readonly organisation: string }[];
  /** Open; asks all 80 organisations, about half of which have answered. */
  readonly decisionId: string;
  /** Everything that is open, `decisionId` first: one, or ten when years were asked for. */
  readonly openDecisionIds: readonly string[];
}

/**
 * Fills a store with a coalition of the size of Noord- en Midden-Limburg: 14 municipalities, 80 organisations, 250 people,
 * a round that is under way, an agenda and a decision that asks everyone. The same for the same `now`.
 * @param from.serviceUrl where the bot answers; nothing is sent while the region is made
 * @param from.years how many years it has behind it: four meetings a year, each with updates, items that were discussed
 * and an advice that was ratified or lapsed since, and ten decisions that are open now; without, a little over two years
 * with one decision
 */
export async function seedLargeRegion(from: {
  store: Store;
  now: string;
  serviceUrl?: string;
  years?: number;
}): Promise<LargeRegion> {
  const { store, now, serviceUrl = 'http://127.0.0.1:3978/connector/', years } = from;
  const calendar = regionCalendar(now);
  const { at, workdaysAgo, next, today } = calendar;
  const held = years === undefined ? calendar.held : meetingsOf(years, calendar.held.at(-1) ?? today);
  const [chair, secretary] = [someone(1, 'Netwerkregisseur'), someone(2, 'Secretaris')];
  const delegates = Array.from({ length: members - 2 }, (_, nth) => {
    const organisation = largeOrganisations[nth % largeOrganisations.length]?.name ?? '';
    const role = largeRoles[Math.floor(nth / largeOrganisations.length)];
    return { organisation, actor: someone(nth + 3, `${role} ${organisation}`) };
  });
  const first = delegates.slice(0, largeOrganisations.length);

  const steps: Step[] = [];
  const does = (
    actor: Actor,
    moment: string,
    action: string,
    input: unknown,
    request = `large:${steps.length}`,
    whileOpen?: true,
  ) => steps.push({ actor, at: moment, action, input, request, ...(whileOpen && { whileOpen }) });
  const founded = at(addDays(held[0] ?? today, -30), '09:00');
  const channel = { tenantId: regionTenant, channelId, serviceUrl, botId: regionBot.id };
  does(systemActor, founded, 'connect-channel', { channel });
  for (const { person, guest } of [chair, secretary, ...delegates.map((one) => one.actor)])
    does(systemActor, founded, 'register-member', { person, guest, teamsId: `29:${person.id}` });
  does(secretary, founded, 'start-set-up', { region: 'Noord- en Midden-Limburg' });
  does(secretary, founded, 'hand-over-role', { role: 'chair', person: chair.person.id });
  const list = largeOrganisations.map(({ name, kind }) => `${name}; ${kind}`).join('\n');
  does(secretary, founded, 'add-organisations', { list });
  for (const { actor, organisation } of delegates)
    does(secretary, founded, 'confirm-member', { person: actor.person.id, organisations: [organisation] });

  held.forEach((date, nth) => {
    does(secretary, at(addDays(date, -28), '10:00'), 'plan-meeting', { date, time: '13:30' });
    const shared = first.slice(0, years === undefined ? (nth === 8 ? 14 : 8) : 24);
    for (const [n, { actor }] of shared.entries())
      does(actor, at(addDays(date, -20 + n), '11:00'), 'post-update', largeUpdates[(n + nth) % largeUpdates.length]);
    const discussed = years === undefined ? [] : itemsOf(nth, date);
    does(secretary, at(date, '16:00'), 'close-meeting', { meeting: `meeting:${date}`, discussed });
    if (years !== undefined) closedDecision(nth, date);
  });
  does(secretary, at(workdaysAgo(20), '10:00'), 'plan-meeting', { date: next, time: '13:30' });
  for (const [n, { actor }] of first.slice(0, 9).entries())
    does(actor, at(workdaysAgo(12 - n), '11:00'), 'post-update', largeUpdates[n % largeUpdates.length]);
  for (const [n, title] of largeItems.entries()) {
    const proposer = first[n * 3]?.actor ?? chair;
    does(proposer, at(workdaysAgo(18), `1${n}:00`), 'propose-item', { title, minutes: 5 }, `large-${n}`);
    if (n < 5) does(secretary, at(workdaysAgo(9), `1${n}:00`), 'accept-item', { item: `item:large-${n}` });
  }

  const decisionId = `decision:${decision}`;
  const asks = {
    title: 'Overeenkomst voor de komende vier jaar',
    text: 'De partijen werken vier jaar samen aan vijf actielijnen. Ieder noemt een vaste deelnemer en een vervanger, en zegt elk jaar wat de afspraken hebben opgeleverd.',
    deadline: addDays(today, 24),
    askAll: true,
  };
  does(secretary, at(workdaysAgo(30), '10:00'), 'record-decision', asks, decision);
  for (const [n, { actor, organisation }] of first.entries()) {
    const answer = answers[n % answers.length];
    if (!answer) continue;
    const bodyDate = 'bodyIn' in answer ? addDays(today, answer.bodyIn) : undefined;
    const { state, condition } = { condition: undefined, ...answer };
    const input = { decision: decisionId, organisation, state, condition, bodyDate };
    does(actor, at(workdaysAgo(25 - (n % 20)), '12:00'), 'report-mandate', input);
  }

  const openDecisionIds = [decisionId];
  if (years !== undefined) openDecisionIds.push(...largeOpenDecisions.map(openDecision));

  const draft = draftStore();
  await play(draft, { coalitionId, steps, until: now });
  await pour(store, draft.documents());
  return { coalitionId, chair, secretary, delegates: first, decisionId, openDecisionIds };

  /** Four items for a meeting, proposed and accepted; all of them are discussed there. */
  function itemsOf(meeting: number, date: string): string[] {
    return Array.from({ length: 4 }, (_, n) => {
      const request = `large-${meeting}-${n}`;
      const title = largeItems[(meeting + n) % largeItems.length];
      const proposer = first[(meeting * 7 + n * 3) % first.length]?.actor ?? chair;
      does(proposer, at(addDays(date, -18), `1${n}:00`), 'propose-item', { title, minutes: 10 }, request);
      does(secretary, at(addDays(date, -10), `1${n}:00`), 'accept-item', { item: `item:${request}` });
      return `item:${request}`;
    });
  }

  /** An advice of a meeting that closed since: by everybody's answer, by silence, by more than half, or by a decline. */
  function closedDecision(meeting: number, date: string): void {
    const rule = (['unanimous', 'no-objection', 'majority'] as const)[meeting % 3];
    const title = `${largeDecisions[meeting % largeDecisions.length]} (${date.slice(0, 4)})`;
    const request = `closed-${meeting}`;
    const asked = { title, text: largeAdvice, rule, deadline: addDays(date, 50), askAll: true, meetingDate: date };
    does(secretary, at(date, '16:30'), 'record-decision', { ...asked, meetingId: `meeting:${date}` }, request);
    for (const [n, { actor, organisation }] of first.entries()) {
      const silent = rule === 'no-objection' && n % 3 === 1;
      if (silent) continue;
      // After one meeting in five somebody declines when half have answered; only a majority survives that.
      const declines = meeting % 5 === 4 && n === 42;
      const answer = declines ? { state: 'declined', reason: largeReason } : { state: 'agreed' };
      const input = { decision: `decision:${request}`, organisation, ...answer };
      does(actor, at(addDays(date, 3 + Math.floor(n / 2)), '12:00'), 'report-mandate', input, undefined, true);
    }
  }

  /** One of the decisions that run side by side: the first are past their deadline, the last have weeks to go. */
  function openDecision(title: string, nth: number): string {
    const request = `open-${nth}`;
    const asked = {
      title,
      text: largeAdvice,
      deadline: addDays(today, nth * 5 - 8),
      askAll: true,
      asksMoney: nth % 3 === 0,
    };
    does(secretary, at(workdaysAgo(32), `1${nth}:30`), 'record-decision', asked, request);
    for (const [n, { actor, organisation }] of first.entries()) {
      const answer = answers[(n + nth) % answers.length];
      if (!answer) continue;
      const bodyDate = 'bodyIn' in answer ? addDays(today, answer.bodyIn) : undefined;
      const condition = answer.state === 'conditional' ? largeConditions[n % largeConditions.length] : undefined;
      const input = { decision: `decision:${request}`, organisation, state: answer.state, condition, bodyDate };
      does(actor, at(workdaysAgo(28 - (n % 20)), '12:00'), 'report-mandate', input);
    }
    return `decision:${request}`;
  }
}

/** Plain dates of the meetings of so many years, oldest first; one every 91 days, as the region's calendar has them. */
const meetingsOf = (years: number, last: string) =>
  Array.from({ length: years * 4 }, (_, nth) => addDays(last, (nth + 1 - years * 4) * 91));

/** How organisations answer, one after the other; `undefined` says nothing yet. */
const answers = [
  { state: 'agreed' },
  { state: 'submitted', bodyIn: 12 },
  undefined,
  { state: 'agreed' },
  { state: 'conditional', condition: 'Er komt na twee jaar een evaluatie.' },
  undefined,
  { state: 'submitted', bodyIn: 30 },
  undefined,
] as const;

/** A made-up person, called by role and organisation. */
function someone(nth: number, name: string): Actor {
  const objectId = `7d9f1a3c-22b4-4e6d-9c58-${String(nth).padStart(12, '0')}`;
  return { person: { id: `${regionTenant}:${objectId}`, name }, guest: false };
}
