import { addDays, dateIn } from '../domain/dates';

/**
 * The plain date so many days from an instant, as the example region means it. Never the date in UTC: from 22:00 or 23:00
 * UTC on, it is a day later in the region.
 */
export const inDays = (days: number, now = new Date().toISOString()) => addDays(dateIn('Europe/Amsterdam', now), days);
