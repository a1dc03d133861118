import type { DeputyLine, OrganisationLine } from './coalition';

/** Whether a deputy speaks for an organisation today besides what this line says: as its delegate, or by another line. */
export const speaksBesides = (
  { delegates, deputies }: OrganisationLine,
  { person, from, until }: Omit<DeputyLine, 'absent'>,
  today: string,
): boolean =>
  delegates.some((one) => one.id === person.id) ||
  deputies.some(
    (one) =>
      one.person.id === person.id &&
      (one.from !== from || one.until !== until) &&
      one.from <= today &&
      today <= one.until,
  );
