import { Button } from '@fluentui/react-button';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  ClockRegular,
  DismissCircleRegular,
  SubtractRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { TellingLine, TellingsView } from '../../../domain/views/tellings';
import { aboutTelling, topicWords } from '../../../i18n/telling-line';
import { useView } from '../../api/use-view';
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

/** So many are read at a glance. */
const glance = 5;

/** What was told to whom and what became of it; on which days things are told. For chair and secretary. */
export default function Tellings() {
  const { t, openForm } = usePage();
  const w = tellingWords();
  const { data } = useView('tellings');
  if (!data) return null;
  const first = data.lines.slice(0, glance);
  const rest = data.lines.slice(glance);
  return (
    <>
      <Section
        title={w.listTitle}
        className="no-print"
        aside={
          <Button size="small" onClick={() => openForm({ form: 'telling-days', days: data.days })}>
            {w.daysTitle}
          </Button>
        }
      >
        <p className="subtle small">{w.listAbout}</p>
        {data.lines.length === 0 && <p>{w.listNone}</p>}
        {first.length > 0 && <Lines lines={first} />}
        {rest.length > 0 && (
          <details>
            <summary>{t.words.common.moreToSee(rest.length)}</summary>
            <Lines lines={rest} />
          </details>
        )}
      </Section>
      <Coming days={data.coming} />
    </>
  );
}

/** On which days something is told, if it is still so then. */
function Coming({ days }: { readonly days: TellingsView['coming'] }) {
  const { t } = usePage();
  const w = tellingWords();
  return (
    <Section title={w.comingTitle} className="no-print">
      <p className="subtle small">{days.length > 0 ? w.comingAbout : w.comingNone}</p>
      {days.length > 0 && (
        <ul className="sheet">
          {days.map(({ date, topics }) => (
            <li key={date} className="line">
              <div className="line-main">
                <b>{t.date(date)}</b>
                <p className="line-about">{topicWords(w, topics)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const Lines = ({ lines }: { readonly lines: readonly TellingLine[] }) => (
  <ul className="sheet">
    {lines.map((line) => (
      <Told key={line.id} line={line} />
    ))}
  </ul>
);

function Told({ line }: { readonly line: TellingLine }) {
  const { t } = usePage();
  const w = tellingWords();
  const { Icon, tone } = looks[line.state];
  return (
    <li className="line">
      <div className="line-main">
        <b>{line.to?.name ?? w.channel}</b>
        <p className="line-about">
          {t.date(line.date)} · {aboutTelling(w, line)}
        </p>
        {line.unsaid.length > 0 && <p>{w.unsaid(topicWords(w, line.unsaid))}</p>}
        {line.failure && <p>{w.unreached(line.failure.why, line.failure.to?.name)}</p>}
      </div>
      <Mark Icon={Icon} tone={tone}>
        {w.states[line.state]}
      </Mark>
    </li>
  );
}
