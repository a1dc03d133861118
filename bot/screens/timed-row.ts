import { type Element, said } from '../cards/elements';

/** A row with a time or number before it, in a column as wide as a time of day. */
export const timedRow = (first: string | undefined, items: readonly Element[]): Element => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    ...(first === undefined
      ? []
      : [{ type: 'Column', width: '46px', items: said(first, { small: true, subtle: true }) }]),
    { type: 'Column', width: 'stretch', spacing: 'small', items },
  ],
});
