/** The shape of what comes, shown only when it takes longer than a blink. */
export function Skeleton({ label, rows = 5 }: { readonly label: string; readonly rows?: number }) {
  return (
    <div className="waiting" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that never move
        <i key={row} />
      ))}
    </div>
  );
}
