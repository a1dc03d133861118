import type { AgendaLine } from '../../../domain/views/agenda-lines';
import type { Reader } from '../../../i18n/reading';

/** What a line of the agenda is called, in the reader's words where it is always there. */
export const lineTitle = (line: AgendaLine, t: Reader): string =>
  line.fixed === undefined ? line.title : t.words.agenda.fixed[line.fixed];
