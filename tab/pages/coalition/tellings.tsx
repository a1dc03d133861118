import { Button } from '@fluentui/react-button';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  ClockRegular,
  DismissCircleRegular,
  SubtractRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { TellingLine } from '../../../domain/views/tellings';
import { useView } from '../../api/use-view';
import { FirstFew } from '../../kit/first-few';
import { Mark } from '../../kit/mark';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { tellingWords } from '../../telling/words';

const looks = {
  waiting: { Icon: ClockRegular, tone: 'accent' },
  told: { Icon: CheckmarkCircleRegular, tone: 'good' },
  tab: { Icon: CircleRegular, tone: 'calm' },
  dropped: { Icon: SubtractRegular, tone: 'calm' },
  failed: { Icon: DismissCircleRegular, tone: 'bad' },
  unsure: { Icon: WarningRegular, tone: 'warning' },
} as const;

/** What was told to whom and what became of it; on which days things are told. For chair and secretary. */
export default function Tellings() {
  const { openForm } = usePage();
  const w = tellingWords();
  const { data } = useView('tellings');
  if (!data) return null;
  return (
    <Section
      title={w.listTitle}
      className="no-print"
      aside={
        <Button size="small" onClick={() => openForm({ form: 'telling-days', days: data.days })}>
          {w.daysTitle}
        </Button>
      }
    >
      <div className="sheet">
        <p className="line-about">{data.lines.length > 0 ? w.listAbout : w.listNone}</p>
        <FirstFew items={data.lines.map((line) => <Told key={line.id} line={line} />)} />
      </div>
    </Section>
  );
}

function Told({ line }: { readonly line: TellingLine }) {
  const { t } = usePage();
  const w = tellingWords();
  const { Icon, tone } = looks[line.state];
  return (
    <li>
      <b>{line.to?.name ?? w.channel}</b> <span className="line-about">{t.date(line.date)}</span>
      <p className="line-about">
        <Mark Icon={Icon} tone={tone}>
          {w.states[line.state]}
        </Mark>{' '}
        · {line.topics.map((topic) => w.topics[topic]).join(', ')}
      </p>
      {line.failure && <p>{w.failures[line.failure]}</p>}
    </li>
  );
}
