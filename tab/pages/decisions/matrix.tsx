import { type CSSProperties, memo } from 'react';
import type { MatrixRow, MatrixView } from '../../../domain/views/matrix';
import { usePage } from '../../page-context';
import { MatrixCellView } from './matrix-cell';
import { MatrixHead } from './matrix-head';

/** The picture itself: a table whose heads stay in sight. One's own organisations stand on top. */
export const Matrix = memo(function Matrix({ view }: { readonly view: MatrixView }) {
  const { t } = usePage();
  const w = t.words.tab.decisions;
  const mine = view.groups.flatMap((group) => group.rows.filter((row) => row.mine));
  const groups = view.groups
    .map(({ kind, rows }) => ({ kind, rows: rows.filter((row) => !row.mine) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="matrix-place" tabIndex={0} aria-label={w.matrixTitle}>
      <table className="matrix" style={{ '--columns': view.columns.length } as CSSProperties}>
        <caption className="hidden">{w.shown(view.columns.length, view.total)}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {w.organisation}
              <span className="small subtle">{w.shown(view.columns.length, view.total)}</span>
            </th>
            {view.columns.map((column) => (
              <MatrixHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        {mine.length > 0 && <Group title={w.yours} rows={mine} view={view} />}
        {groups.map(({ kind, rows }) => (
          <Group key={kind} title={t.words.coalition.kinds[kind]} rows={rows} view={view} />
        ))}
      </table>
    </section>
  );
});

interface GroupProps {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
  readonly view: MatrixView;
}

/** Organisations of one kind, with how many of them agreed on each decision. */
function Group({ title, rows, view }: GroupProps) {
  const { t } = usePage();
  const w = t.words.tab.decisions;
  const counted = (column: number) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.standing !== 'released');
    const agreed = cells.filter((cell) => cell.standing === 'agreed' || cell.standing === 'silent').length;
    return cells.length > 0 ? w.of(agreed, cells.length) : '';
  };
  return (
    <tbody>
      <tr className="matrix-group">
        <th scope="rowgroup">{title}</th>
        {view.columns.map(({ id, title: of }, column) => (
          <td key={id} aria-label={counted(column) ? `${of}: ${counted(column)}` : undefined}>
            {counted(column)}
          </td>
        ))}
      </tr>
      {rows.map((row) => (
        <tr key={row.organisationId}>
          <th scope="row">
            {row.name}
            {row.left && <span className="small subtle"> {w.left}</span>}
          </th>
          {row.cells.map((cell, column) => (
            <MatrixCellView key={view.columns[column]?.id} cell={cell} row={row} column={view.columns[column]} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
