import { addDays, dateIn } from '../../domain/dates';
import { representedBy } from '../../domain/permissions';
import { isWorkday, workdayFrom } from '../../domain/working-days';
import { chairOf, chatOf, personOf, type Table, teamsIdOf } from './tables';
import type { Taken } from './teams';
import { type Played, type Run, timeZone } from './world';

const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });
const localHour = (at: string) => Number(hours.format(new Date(at)));
const dayOf = (at: string) => dateIn(timeZone, at);

/** What a run must never show; the sentences are the rules of telling. */
export function wrongs(run: Run): string[] {
  return [
    ...run.taken.flatMap((message) => misplaced(run, message)),
    ...run.tables.flatMap((table) => [
      ...table.members.flatMap((member) => twice(run, table, member)),
      ...table.members.flatMap((member) => afterAnswering(run, table, member)),
      ...forgotten(run, table),
    ]),
    ...refusedAgain(run),
    ...tooFast(run),
  ];
}

/** Whether something can only be of this table: its decisions carry its name, its organisations are nobody else's. */
const isOf = ({ channel, organisations }: Table, text: string) =>
  [channel, ...organisations].some((name) => text.includes(name));
const placeOf = ({ tenantId, channel }: Table) => `${tenantId} ${channel}`;

/** Told at the wrong time, too late in the channel, or where it is not theirs to read. */
function misplaced({ tables }: Run, { at, text, conversation, tenantId }: Taken): string[] {
  const found: string[] = [];
  const reminder = isReminder(text) || text.includes('Wat er openstaat');
  if (reminder && (!isWorkday(dayOf(at)) || localHour(at) < 8 || localHour(at) >= 18))
    found.push(`told outside working hours: ${at}`);
  const inChannel = tables.find((one) => one.channel === conversation);
  if (inChannel && (text.includes('de antwoorddatum was') || text.includes('te laat')))
    found.push(`lateness in the channel: ${text}`);
  const about = tables.filter((one) => isOf(one, text));
  if (about.length > 1) found.push(`two coalitions in one message: ${text}`);
  for (const one of about) {
    if (one.tenantId !== tenantId) found.push(`in another tenant: ${text}`);
    if (inChannel && placeOf(inChannel) !== placeOf(one)) found.push(`in another coalition's channel: ${text}`);
  }
  if (reminder && about.length === 0) found.push(`of no coalition: ${text}`);
  return found;
}

const isReminder = (text: string) => text.includes('wacht op jou') || text.includes('wachten op jou');

type Member = Played['members'][number];

/** What went to one person for one table: mentioned in its channel, or in their own chat. */
const toPerson = ({ taken }: Run, table: Table, { id }: { id: string }) =>
  taken.filter(({ conversation, mentions, text }) =>
    conversation === table.channel
      ? mentions.includes(teamsIdOf(id))
      : conversation === chatOf(id) && isOf(table, text),
  );

/** The same words within so long are the same reminder; a week later, less what a broken day cost, it is the next one. */
const sameThing = 5 * 86_400_000;

function twice(run: Run, table: Played, member: Member): string[] {
  const messages = toPerson(run, table, member.person);
  return messages.flatMap((one, index) => {
    const before = messages.slice(0, index);
    const again = before.find(
      (other) =>
        other.text === one.text &&
        Date.parse(one.at) - Date.parse(other.at) < sameThing &&
        !saidBetween(table, member, { from: other.at, to: one.at }),
    );
    const sameDay =
      isReminder(one.text) && before.some(({ at, text }) => isReminder(text) && dayOf(at) === dayOf(one.at));
    return [
      ...(again ? [`told ${member.person.id} twice: ${one.text} (${again.at}, ${one.at})`] : []),
      ...(sameDay ? [`more than one message to ${member.person.id} on ${one.at}`] : []),
    ];
  });
}

/** Whether an organisation of theirs said something between: a new day of its body is asked about anew. */
const saidBetween = ({ facts }: Played, member: Member, { from, to }: { from: string; to: string }) =>
  facts.some((one) => representedBy(member, dayOf(to)).includes(one.organisation) && one.at >= from && one.at <= to);

/** What was last said of an organisation's mandate at a moment. */
const stateAt = ({ facts }: Played, about: { decision: string; organisation: string; at: string }) =>
  facts
    .filter((one) => one.decision === about.decision && one.organisation === about.organisation && one.at <= about.at)
    .at(-1)?.state;

function afterAnswering(run: Run, table: Played, member: Member): string[] {
  if (member.person.id === personOf(table.tenantId, chairOf(table)).id) return [];
  return toPerson(run, table, member.person)
    .filter(({ text }) => isReminder(text))
    .flatMap(({ at, text }) =>
      table.decisions
        .filter(({ id, title }) => {
          const waits = representedBy(member, dayOf(at)).some((organisation) =>
            ['open', 'submitted'].includes(stateAt(table, { decision: id, organisation, at }) ?? ''),
          );
          return text.includes(`“${title}”`) && !waits;
        })
        .map(({ title }) => `${member.person.id} was reminded of ${title} after answering, at ${at}`),
    );
}

/** A mandate that stayed untouched must have been asked about a week after it was asked. */
function forgotten(run: Run, table: Played): string[] {
  return table.decisions.flatMap((decision) => {
    const due = workdayFrom(addDays(dayOf(decision.createdAt), 7));
    const last = addDays(due, 5);
    // Three days on which everything due was worked through: one of them is enough where nothing breaks.
    const chances = [...run.worked].filter((date) => date >= due && date <= last).length;
    if (chances < 3 || last > run.until.slice(0, 10) || last >= decision.deadline) return [];
    if (decision.closedAt && decision.closedAt.slice(0, 10) <= last) return [];
    return table.members
      .filter((member) => member.hears !== 'tab')
      .filter((member) => representedBy(member, due).some((one) => untouched(table, decision.id, one, last)))
      .filter((member) => {
        const told = toPerson(run, table, member.person).some(
          ({ at, text }) =>
            // The deadline may have been near, and said so shortly before.
            text.includes(`“${decision.title}”`) && dayOf(at) >= addDays(due, -3) && dayOf(at) <= last,
        );
        const known = [-3, -2, -1, 0, 1, 2, 3, 4, 5].some((days) =>
          table.unsure.has(`${member.person.id} ${addDays(due, days)}`),
        );
        return !told && !known;
      })
      .map((member) => `${member.person.id} was never asked about ${decision.title}, due ${due}`);
  });
}

/** Whether nobody said anything of it up to a plain date. */
const untouched = ({ facts }: Played, decision: string, organisation: string, until: string) =>
  facts
    .filter((one) => one.decision === decision && one.organisation === organisation && one.at <= `${until}T23`)
    .every((one) => one.state === 'open');

function refusedAgain({ refused, failed, tables }: Run): string[] {
  const found: string[] = [];
  // An instance that ended before it noted the refusal left it unsure.
  if (failed > refused.length) found.push('noted as refused what was not');
  const asked = refused.map(({ at, conversation, text }) => {
    const table = tables.find((one) => isOf(one, text));
    return `${conversation} ${table?.coalitionId} ${dayOf(at)}`;
  });
  if (new Set(asked).size < asked.length) found.push(`tried again what was refused for good: ${asked.join(', ')}`);
  return found;
}

/** Teams' windows: requests, and ms (Microsoft's documentation, "Rate limiting"). */
const perTenant = [[50, 1_000]] as const;
const perConversation = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
] as const;

/** An instance keeps to Teams' windows by itself, in each tenant and each conversation, without being told to. */
function tooFast({ asked }: Run): string[] {
  const times = new Map<string, number[]>();
  const add = (key: string, at: number) => times.set(key, [...(times.get(key) ?? []), at]);
  for (const { instance, tenantId, conversation, at } of asked) {
    add(`${instance} tenant ${tenantId}`, at);
    add(`${instance} conversation ${conversation}`, at);
  }
  return [...times].flatMap(([who, all]) =>
    (who.includes(' tenant ') ? perTenant : perConversation).flatMap(([most, ms]) => {
      const over = all.find((at, nth) => (all[nth + most] ?? Number.POSITIVE_INFINITY) - at < ms);
      return over === undefined ? [] : [`more than ${most} in ${ms} ms: ${who} at ${new Date(over).toISOString()}`];
    }),
  );
}
