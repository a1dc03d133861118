import { WarningRegular } from '@fluentui/react-icons';
import { Bar } from '../../kit/bar';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';

interface Props {
  readonly total: number;
  readonly length: number;
  readonly over: number;
  readonly leads: boolean;
}

/** All minutes together against the length of the meeting: in words, and to see at a glance. */
export function MinutesTogether({ total, length, over, leads }: Props) {
  const { t } = usePage();
  const w = t.words.agenda;
  const left = length - total;
  return (
    <div className="agenda-fill">
      <Bar
        parts={[
          { count: Math.min(total, length), tone: 'accent' },
          { count: over, tone: 'warning' },
          { count: Math.max(0, left), tone: 'calm' },
        ]}
      />
      <p className="small">
        {over > 0 ? (
          <>
            <Mark Icon={WarningRegular} tone="warning">
              {w.time(total, length)}.
            </Mark>{' '}
            {w.over(over)} {leads && t.words.tab.agenda.overHelp}
          </>
        ) : (
          <>
            {w.time(total, length)}. {left > 0 && w.left(left)}
          </>
        )}
      </p>
    </div>
  );
}
