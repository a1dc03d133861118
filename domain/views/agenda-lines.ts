import { isWritable, writersOf } from '../agenda/fixed-input';
import { standsSince } from '../agenda/stands-since';
import {
  type AgendaItemDocument,
  type CoalitionDocument,
  type FixedItemKey,
  fixedItemKeys,
  type MeetingDocument,
} from '../documents';
import { type AgendaItemFields, agendaItemFields } from './agenda-item';
import { byRank, moves, rankOf } from './agenda-order';
import type { Viewer } from './viewer';

/** Minutes for what is always there, where the coalition set nothing else. */
const fixedMinutes: Readonly<Record<FixedItemKey, number>> = {
  opening: 5,
  parents: 10,
  national: 10,
  round: 30,
  pending: 15,
  'any-other-business': 5,
};

interface Timed {
  readonly minutes: number;
  /** Local time at which it starts, `HH:MM`; undefined while the meeting has no time. */
  readonly startsAt: string | undefined;
}

export interface WrittenInput {
  readonly text: string;
  /** Name of who wrote it, and the UTC instant. */
  readonly by: string;
  readonly at: string;
}

/** A point that is there by itself; its words are in i18n. */
export interface FixedLine extends Timed {
  readonly fixed: FixedItemKey;
  /** For `pending`: how many decisions wait for answers, when that is known. */
  readonly count: number | undefined;
  /** What somebody wrote for it beforehand. */
  readonly input: WrittenInput | undefined;
  /** This viewer may write it; false for everybody at once, and while no meeting is planned. */
  readonly mayWrite: boolean;
  /** It is there to be filled for the next meeting, and nobody did yet. */
  readonly wantsInput: boolean;
}

export interface ItemLine extends Timed, AgendaItemFields {
  readonly fixed: undefined;
  /** Plain date on which it came onto the agenda: it stood on no meeting before that. */
  readonly standsSince: string;
  /** What `place-item` changes; `rankBetween` gives the one for another place. */
  readonly rank: number;
  /** Ranks for `place-item`; undefined where it cannot go further. */
  readonly up: number | undefined;
  readonly down: number | undefined;
}

export type AgendaLine = FixedLine | ItemLine;

/** The lines of the next agenda: the accepted items among what is always there, each with the time at which it starts. */
export function agendaLines(
  from: {
    coalition: CoalitionDocument;
    items: readonly AgendaItemDocument[];
    decisionsPending?: number;
    /** Whether the parents' representation shared something in the running round. */
    parentsPosted: boolean;
  },
  meeting: MeetingDocument | undefined,
  viewer: Viewer,
): AgendaLine[] {
  const { coalition, decisionsPending } = from;
  const accepted = from.items.filter((item) => item.state === 'accepted').sort(byRank);
  const ranks = moves(accepted);
  const fixed = (key: FixedItemKey) => ({
    fixed: key,
    minutes: coalition.fixedMinutes[key] ?? fixedMinutes[key],
    count: key === 'pending' ? decisionsPending : undefined,
    ...inputOf(key, { ...from, meeting }, viewer),
  });
  // People's own items come between the round, which they often come from, and what is pending.
  const first = fixedItemKeys.indexOf('pending');
  const untimed = [
    ...fixedItemKeys.slice(0, first).map(fixed),
    ...accepted.map((item, index) => ({
      fixed: undefined,
      ...agendaItemFields(coalition, item, viewer),
      standsSince: standsSince(item, coalition.timeZone),
      rank: rankOf(item),
      up: ranks[index]?.up,
      down: ranks[index]?.down,
    })),
    ...fixedItemKeys.slice(first).map(fixed),
  ];
  let before = 0;
  return untimed.map((line) => {
    const startsAt = meeting?.time && later(meeting.time, before);
    before += line.minutes;
    return { ...line, startsAt };
  });
}

/** What was written for a fixed point of a meeting. */
export function writtenInput(meeting: MeetingDocument, key: FixedItemKey): WrittenInput | undefined {
  const written = meeting.input?.[key];
  return written && { text: written.text, by: written.by.name, at: written.at };
}

function inputOf(
  key: FixedItemKey,
  about: { coalition: CoalitionDocument; meeting: MeetingDocument | undefined; parentsPosted: boolean },
  viewer: Viewer,
): Pick<FixedLine, 'input' | 'mayWrite' | 'wantsInput'> {
  const { coalition, meeting, parentsPosted } = about;
  if (!meeting || !isWritable(key)) return { input: undefined, mayWrite: false, wantsInput: false };
  const written = writtenInput(meeting, key);
  const asked = key === 'national' || (key === 'parents' && !parentsPosted);
  return {
    input: written,
    mayWrite: viewer.leads || writersOf(key, coalition).some((one) => viewer.represents.includes(one.id)),
    wantsInput: asked && !written,
  };
}

/** A time of day some minutes later, past midnight too: `later('23:50', 20)` is `00:10`. */
function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = hour * 60 + minute + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
}
