import { usePage } from '../../page-context';
import { isItem } from './arranged';
import { FixedRow } from './fixed-row';
import { ItemRow } from './item-row';
import type { Arrange } from './use-arrange';

interface Props {
  readonly arrange: Arrange;
  readonly leads: boolean;
  /** Id of the next meeting, when one is planned. */
  readonly meeting: string | undefined;
  /** Leave out what is always there: nothing is planned and nobody set up the coalition. */
  readonly ownOnly: boolean;
}

/** The agenda itself, line by line. */
export function AgendaLines({ arrange, leads, meeting, ownOnly }: Props) {
  const { t } = usePage();
  const { items, said } = arrange;
  const lines = ownOnly ? items : arrange.lines;
  const timed = lines[0]?.startsAt !== undefined;
  const className = ['sheet agenda-sheet', leads && 'agenda-leads', !timed && 'agenda-untimed'];
  return (
    <>
      <ol className={className.filter(Boolean).join(' ')}>
        {lines.map((line) =>
          isItem(line) ? (
            <ItemRow key={line.id} item={line} place={items.indexOf(line)} arrange={arrange} leads={leads} />
          ) : (
            <FixedRow key={line.fixed} line={line} meeting={meeting} />
          ),
        )}
        {lines.length === 0 && <li className="empty-line">{t.words.tab.agenda.noItems}</li>}
      </ol>
      <p className="hidden" role="status">
        {said}
      </p>
    </>
  );
}
