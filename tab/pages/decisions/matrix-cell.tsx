import type { MatrixCell, MatrixColumn, MatrixRow } from '../../../domain/views/matrix';
import { lookOf } from '../../kit/mandate-look';
import { usePage } from '../../page-context';

interface Props {
  readonly cell: MatrixCell | null;
  readonly row: MatrixRow;
  readonly column: MatrixColumn | undefined;
}

/** Where one organisation stands on one decision: icon, word and colour. One's own that waits can be answered here. */
export function MatrixCellView({ cell, row, column }: Props) {
  const { t, openForm } = usePage();
  const w = t.words.tab.decisions;
  if (!cell)
    return (
      <td className="matrix-none">
        <span aria-hidden="true">·</span>
        <span className="hidden">{w.notAsked}</span>
      </td>
    );
  const { Icon, tone, word } = lookOf(cell);
  const said = [w.cells[word], cell.late && w.late].filter(Boolean).join(', ');
  const says = (
    <>
      <Icon aria-hidden />
      <span>
        {w.cells[word]}
        {cell.late && <span className="matrix-late">{w.late}</span>}
      </span>
    </>
  );
  return (
    <td>
      {row.mine && column?.state === 'open' && cell.standing === 'waiting' ? (
        <button
          type="button"
          className={`tile tile-${tone} print`}
          aria-label={`${said}. ${w.answerHere(row.name, column.title)}`}
          onClick={() => openForm({ form: 'report', decision: column.id, organisation: row.organisationId })}
        >
          {says}
        </button>
      ) : (
        <span className={`tile tile-${tone}`}>{says}</span>
      )}
    </td>
  );
}
