import { addDays } from '../../domain/dates';
import { systemActor } from '../../domain/permissions';
import { stableId } from '../connector/roster';
import { actorOf } from './cast';
import { organisations } from './organisations';
import { people } from './people';
import { regionBot, regionChannel, regionTeam } from './place';
import type { Step } from './play';
import type { RegionCalendar } from './region-calendar';

/** Minutes after the hour, two digits. */
const two = (minutes: number) => String(minutes).padStart(2, '0');

/** How the coalition came to be: the channel, its people, the set-up, who represents whom; and when bodies meet now. */
export function foundingSteps(calendar: RegionCalendar, serviceUrl: string): Step[] {
  const [first = calendar.next] = calendar.held;
  const day = calendar.workday(addDays(first, -45));
  const secretary = actorOf('secretary');
  const inChannel = people.filter((one) => one.inChannel);
  const by = (actor: Step['actor'], at: string, action: string, input: unknown, request: string): Step => ({
    at,
    actor,
    action,
    input,
    request: `founding:${request}`,
  });
  const channel = {
    tenantId: regionTeam.tenantId,
    channelId: regionChannel.id,
    teamId: regionTeam.id,
    serviceUrl,
    botId: regionBot.id,
  };
  const list = organisations.map(({ name, kind, seat, body }) => [name, kind, seat, body].join('; ')).join('\n');
  const waiting = calendar.workdaysAgo(4);
  return [
    by(systemActor, calendar.at(day, '08:58'), 'connect-channel', { channel }, 'connect'),
    ...inChannel.map((one) => {
      const { person, guest } = actorOf(one.key);
      const input = { person, guest, teamsId: stableId('29:', `${regionBot.id}/${one.objectId}`) };
      return by(systemActor, calendar.at(day, '09:00'), 'register-member', input, `register:${one.key}`);
    }),
    by(
      secretary,
      calendar.at(day, '09:10'),
      'start-set-up',
      { region: 'Zuid-Holland Zuid', meetingsPerYear: 4, meetingMinutes: 120 },
      'set-up',
    ),
    by(
      secretary,
      calendar.at(day, '09:12'),
      'hand-over-role',
      { role: 'chair', person: actorOf('chair').person.id },
      'chair',
    ),
    by(secretary, calendar.at(day, '09:20'), 'add-organisations', { list }, 'organisations'),
    ...organisations.flatMap(({ name, alias }, index) =>
      alias
        ? [
            by(
              secretary,
              calendar.at(day, `09:${two(25 + index)}`),
              'match-name',
              { said: alias, organisation: name },
              `alias:${alias}`,
            ),
          ]
        : [],
    ),
    ...inChannel.flatMap(({ key }, index) => {
      const own = organisations.filter((one) => one.delegates.includes(key)).map((one) => one.name);
      if (own.length === 0) return [];
      const { person } = actorOf(key);
      const says = by(
        actorOf(key),
        calendar.at(day, `10:${two(index)}`),
        'say-organisations',
        { organisations: own },
        `says:${key}`,
      );
      const confirms = by(
        secretary,
        calendar.at(day, `11:${two(index)}`),
        'confirm-member',
        { person: person.id, organisations: own },
        `confirms:${key}`,
      );
      return [says, confirms];
    }),
    ...organisations.flatMap(({ name, inhabitants }, index) =>
      inhabitants
        ? [
            by(
              secretary,
              calendar.at(day, `12:${two(index)}`),
              'edit-organisation',
              { organisation: name, inhabitants },
              `inhabitants:${name}`,
            ),
          ]
        : [],
    ),
    ...organisations.map(({ name, kind }, index) => {
      const date = addDays(calendar.today, 3 + ((index * 5) % 26));
      const bodyMeets = kind === 'gemeente' ? calendar.councilDay(date) : calendar.workday(date);
      const at = calendar.at(calendar.workdaysAgo(8), `08:${two(30 + index)}`);
      return by(secretary, at, 'edit-organisation', { organisation: name, bodyMeets }, `body:${name}`);
    }),
    // One more is said than the secretary has confirmed yet.
    by(
      actorOf('ggd'),
      calendar.at(waiting, '12:10'),
      'say-organisations',
      { organisations: ['GGD Zuid-Holland Zuid', 'JGZ Zuid-Holland Zuid'] },
      'says:ggd-more',
    ),
  ];
}
