import { z } from 'zod';
import type { ClosedPosition } from '../store/store';

/** Where a list of what closed goes on, as an address carries it; for whoever asks it is a word without meaning. */
export const cursorOf = ({ closedAt, id }: ClosedPosition): string => `${closedAt}~${id}`;

/** A cursor as it comes back, as long as an id may be with an instant before it. */
export const cursorInput = () =>
  z.string('unknown-choice').transform((cursor, context): ClosedPosition => {
    const [, closedAt = '', id = ''] = /^([^~]+)~(.{1,300})$/s.exec(cursor) ?? [];
    if (z.iso.datetime().safeParse(closedAt).success) return { closedAt, id };
    context.addIssue({ code: 'custom', message: 'unknown-choice' });
    return z.NEVER;
  });
