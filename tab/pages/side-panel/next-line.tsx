import type { AgendaLine } from '../../../domain/views/agenda-lines';
import { usePage } from '../../page-context';
import { lineTitle } from './line-title';

/** What comes after the current line; nothing after the last. */
export function NextLine({ line }: { readonly line: AgendaLine | undefined }) {
  const { t } = usePage();
  if (!line) return null;
  return (
    <section className="panel-next">
      <h3>{t.words.tab.agenda.panel.next}</h3>
      <p>
        <b>{lineTitle(line, t)}</b>{' '}
        <span className="subtle">
          {line.startsAt && t.words.agenda.startsAt(line.startsAt)} · {t.words.common.minutes(line.minutes)}
        </span>
      </p>
    </section>
  );
}
