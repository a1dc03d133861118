import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../outgoing';
import { sentLately, type Windows } from './sent-lately';

type Purpose = 'delivery' | 'answer' | 'sweep';

/**
 * What this instance allows itself per conversation, a channel with all its threads, of Teams' windows (7 in 1 s, 8 in 2 s,
 * 60 in 30 s, 1800 in an hour: Microsoft's documentation, "Rate limiting"); edits and posts count alike. Delivery within an
 * invocation keeps to a fraction, since other instances may be sending too. The timer's sweep runs on one instance and
 * takes nearly all, but for what leaves an answer its place: an answer, for which somebody waits, goes where what can wait
 * no longer does.
 */
const perConversation: Readonly<Record<Purpose, Windows>> = {
  delivery: [
    { ms: 1_000, most: 4 },
    { ms: 2_000, most: 5 },
    { ms: 30_000, most: 35 },
    { ms: 3_600_000, most: 1_200 },
  ],
  sweep: [
    { ms: 1_000, most: 5 },
    { ms: 2_000, most: 6 },
    { ms: 30_000, most: 56 },
    { ms: 3_600_000, most: 1_700 },
  ],
  answer: [
    { ms: 1_000, most: 6 },
    { ms: 2_000, most: 7 },
    { ms: 30_000, most: 58 },
    { ms: 3_600_000, most: 1_780 },
  ],
};

/**
 * Teams' second as a sweep takes it, ms: a little longer, for clocks that are not exact. Each 429 of a tenant makes it longer
 * again: then calls arrive closer together than they were sent.
 */
const second = { shortest: 1_003, step: 10, longest: 1_103 };

/** The same per tenant (50 requests in 1 s of one app). By as much as the sweep's second is longer, an answer goes first. */
const perTenant: Readonly<Record<Exclude<Purpose, 'sweep'>, Windows>> = {
  delivery: [{ ms: 1_000, most: 20 }],
  answer: [{ ms: 1_000, most: 50 }],
};

/** How long a sweep waits for room before it puts something off, ms: well under what a claim holds. */
const patience = 20_000;
/** Reading what is to be sent takes about so long, ms. */
const ahead = 100;

type Place = Pick<Address, 'tenantId' | 'conversationId'>;

/** Epoch ms, and how to wait; given by what plays with time. */
export interface Time {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** What an instance remembers of what it sent, so that it keeps to Teams' windows by itself. Forgets what is over. */
export function pace(time: Time = { now: Date.now, sleep }) {
  const conversations = sentLately(3_600_000);
  // It is asked about a moment to come, too.
  const tenants = sentLately(second.longest + ahead);
  let sweepSecond = second.shortest;
  const ofTenant = (purpose: Purpose): Windows =>
    purpose === 'sweep' ? [{ ms: sweepSecond, most: 50 }] : perTenant[purpose];
  /** A thread counts for its channel. */
  const named = ({ conversationId }: Place) => conversationId.split(';')[0] ?? conversationId;

  /** How many ms until `count` more may go; 0 when they may now. */
  const rest = (to: Place, purpose: Purpose, count = 1): number => {
    const now = time.now();
    return Math.max(
      conversations.wait(named(to), perConversation[purpose], { now, count }),
      tenants.wait(to.tenantId, ofTenant(purpose), { now, count }),
    );
  };
  const note = (to: Place, count = 1) => {
    conversations.add(named(to), time.now(), count);
    tenants.add(to.tenantId, time.now(), count);
  };
  const take = (to: Place, count = 1, purpose: Purpose = 'delivery'): number => {
    const now = time.now();
    const wait = rest(to, purpose, count);
    if (wait <= 0) {
      note(to, count);
      return 0;
    }
    if (purpose === 'answer') return wait;
    const allowed = perConversation[purpose];
    return Math.max(wait, conversations.promise(named(to), allowed, { now, count }));
  };
  const own = {
    now: time.now,
    sleep: time.sleep,
    /**
     * Takes `count` places now and returns 0, or returns how many ms to wait. Deliveries that wait are told different
     * times, one after the other: told the same, they would all come, and all but one be put off again.
     */
    take,
    /** Counts one that had to go without asking, as where a thread was gone. */
    note,
    /** Whether so many ms were waited; false where that is not for this run, and what waits has to be put off. */
    waited: async (_ms: number): Promise<boolean> => false,
    /**
     * Teams answered 429: for so many ms nobody sends there. It does not say whose limit was met. It is taken for the
     * tenant's when more of that is used than of the conversation's, or when another conversation is being held already.
     */
    hold(to: Place, ms: number): void {
      const now = time.now();
      const until = now + ms;
      const full = tenants.share(to.tenantId, ofTenant('sweep'), now);
      const fuller = full > 0.5 && full > conversations.share(named(to), perConversation.sweep, now);
      if (fuller || tenants.refusedElse(to.tenantId, now, named(to))) {
        // Those that were on their way when the first was refused say nothing new.
        if (!tenants.held(to.tenantId, now)) sweepSecond = Math.min(sweepSecond + second.step, second.longest);
        tenants.hold(to.tenantId, now, until);
      }
      conversations.hold(named(to), now, until);
      tenants.refuse(to.tenantId, now, { what: named(to), until });
    },
    /**
     * How much a sweep may begin in a tenant now, and after how many ms something more. What is begun a little before there
     * is room has read everything when there is.
     */
    room: (tenantId: string) => {
      const now = time.now() + ahead;
      const wait = tenants.wait(tenantId, ofTenant('sweep'), { now, count: 1 });
      return { wait, places: wait > 0 ? 0 : tenants.free(tenantId, ofTenant('sweep'), now) };
    },
    /** After how many ms a sweep may begin something for a conversation. */
    rest: (to: Place) => rest(to, 'sweep') - ahead,
    /** How many conversations and tenants it remembers something of. */
    size: () => conversations.size() + tenants.size(),
  };
  return {
    ...own,
    /** The same memory for the timer's run, which takes more and waits by itself until `end` (epoch ms). */
    sweeping: (end: number): typeof own => ({
      ...own,
      take: (to, count, purpose = 'sweep') => take(to, count, purpose),
      waited: async (ms) => {
        if (ms > patience || time.now() + ms >= end) return false;
        await time.sleep(ms);
        return true;
      },
    }),
  };
}

export type Pace = Omit<ReturnType<typeof pace>, 'sweeping'>;
