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
import { largeItems, largeOrganisations, largeRoles, largeUpdates } from './texts/large-region';

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
}

/**
 * Fills a store with a coalition of the size of Noord- en Midden-Limburg: 14 municipalities, 80 organisations, 250 people,
 * a round that is under way, an agenda and a decision that asks everyone. The same for the same `now`.
 * @param from.serviceUrl where the bot answers; nothing is sent while the region is made
 */
export async function seedLargeRegion(from: { store: Store; now: string; serviceUrl?: string }): Promise<LargeRegion> {
  const { store, now, serviceUrl = 'http://127.0.0.1:3978/connector/' } = from;
  const { at, workdaysAgo, next, held, today } = regionCalendar(now);
  const [chair, secretary] = [someone(1, 'Netwerkregisseur'), someone(2, 'Secretaris')];
  const delegates = Array.from({ length: members - 2 }, (_, nth) => {
    const organisation = largeOrganisations[nth % largeOrganisations.length]?.name ?? '';
    const role = largeRoles[Math.floor(nth / largeOrganisations.length)];
    return { organisation, actor: someone(nth + 3, `${role} ${organisation}`) };
  });
  const first = delegates.slice(0, largeOrganisations.length);

  const steps: Step[] = [];
  const does = (actor: Actor, moment: string, action: string, input: unknown, request?: string) =>
    steps.push({ actor, at: moment, action, input, request: request ?? `large:${steps.length}` });
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
    const shared = first.slice(0, nth === 8 ? 14 : 8);
    for (const [n, { actor }] of shared.entries())
      does(actor, at(addDays(date, -20 + n), '11:00'), 'post-update', largeUpdates[(n + nth) % largeUpdates.length]);
    does(secretary, at(date, '16:00'), 'close-meeting', { meeting: `meeting:${date}` });
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

  const draft = draftStore();
  await play(draft, { coalitionId, steps, until: now });
  await pour(store, draft.documents());
  return { coalitionId, chair, secretary, delegates: first, decisionId };
}

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
