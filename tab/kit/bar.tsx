export type Tone = 'good' | 'warning' | 'bad' | 'accent' | 'calm';

interface Props {
  readonly parts: readonly { readonly count: number; readonly tone: Tone }[];
}

/** How many of each, side by side. The same stands in words beside it. */
export function Bar({ parts }: Props) {
  const shown = parts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0) || 1;
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return (
    <svg className="bar" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ count, tone }, index) => (
        <rect
          key={tone}
          x={starts[index]}
          width={count}
          height={1}
          className={`fill-${tone}`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
