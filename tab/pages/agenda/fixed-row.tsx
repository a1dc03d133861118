import { Button } from '@fluentui/react-button';
import { CircleRegular, EditRegular } from '@fluentui/react-icons';
import type { FixedLine } from '../../../domain/views/agenda-lines';
import { Mark } from '../../kit/mark';
import { PeopleText } from '../../kit/people-text';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

interface Props {
  readonly line: FixedLine;
  /** Id of the meeting it is written for. */
  readonly meeting: string | undefined;
}

/** A point that is always there, quietly, with what was written for it beforehand. */
export function FixedRow({ line, meeting }: Props) {
  const { t, openForm } = usePage();
  const { agenda, common, tab } = t.words;
  const { fixed, input, wantsInput, mayWrite, count } = line;
  const title = agenda.fixed[fixed];
  const write = meeting && mayWrite ? () => openForm({ form: 'input', meeting, item: fixed }) : undefined;
  return (
    <li className="agenda-line agenda-fixed">
      {line.startsAt && <span className="agenda-when">{line.startsAt}</span>}
      <div className="agenda-main">
        <h3>
          {fixed === 'round' || fixed === 'pending' ? (
            <PageLink to={{ page: fixed === 'round' ? 'round' : 'decisions' }}>{title}</PageLink>
          ) : (
            title
          )}
        </h3>
        {count !== undefined && count > 0 && <p className="line-about">{tab.agenda.pending(count)}</p>}
        {input && (
          <>
            <p className="people-text">
              <PeopleText text={input.text} />
            </p>
            <p className="small subtle">
              {input.by} · {t.day(input.at)}
            </p>
          </>
        )}
        {wantsInput && (
          <p className="row no-print">
            <Mark Icon={CircleRegular} tone="calm">
              {tab.agenda.noInput}
            </Mark>
            {write && (
              <Button size="small" onClick={write} aria-label={`${tab.agenda.writeInput}: ${title}`}>
                {tab.agenda.writeInput}
              </Button>
            )}
          </p>
        )}
      </div>
      <div className="agenda-tools">
        <span className="agenda-minutes">{common.minutes(line.minutes)}</span>
        {write && !wantsInput && (
          <Button
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={(input ? tab.agenda.changeInputFor : tab.agenda.writeInputFor)(title)}
            title={(input ? tab.agenda.changeInputFor : tab.agenda.writeInputFor)(title)}
            onClick={write}
          />
        )}
      </div>
    </li>
  );
}
