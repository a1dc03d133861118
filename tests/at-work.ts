import { withinHours } from '../domain/working-days';

const timeZone = 'Europe/Amsterdam';
const hour = 3_600_000;

/** The clock as it is in working hours with an hour to go; at another time as it will be when work begins. */
export function atWork(): () => string {
  const now = new Date().toISOString();
  const inAnHour = new Date(Date.parse(now) + hour).toISOString();
  const opens =
    withinHours(inAnHour, timeZone) > inAnHour ? withinHours(inAnHour, timeZone) : withinHours(now, timeZone);
  const ahead = Date.parse(opens) - Date.parse(now);
  return () => new Date(Date.now() + ahead).toISOString();
}
