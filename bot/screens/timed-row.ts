import { type Element, said } from '../cards/elements';

/** A row with a time, number or sign before it, in a column that is as wide for every row of a list. */
export const timedRow = (first: string | undefined, items: readonly Element[]): Element => ({
  type: 'ColumnSet',
  spacing: 'small',
  columns: [
    ...(first === undefined
      ? []
      : [
          {
            type: 'Column',
            width: `${Math.max(20, first.length * 9)}px`,
            items: said(first, { small: true, subtle: true }),
          },
        ]),
    { type: 'Column', width: 'stretch', spacing: 'small', items },
  ],
});
