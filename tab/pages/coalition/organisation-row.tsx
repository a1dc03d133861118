import { memo } from 'react';
import type { OrganisationLine } from '../../../domain/views/coalition';
import { deputyWords } from '../../deputies/words';
import { usePage } from '../../page-context';
import { DeputyLine } from './deputy-line';

interface Props {
  readonly organisation: OrganisationLine;
  /** The reader may say who stands in for it. */
  readonly mayArrange: boolean;
}

/** One organisation: its seat, who decides behind it and when, and who speaks for it. */
export const OrganisationRow = memo(function OrganisationRow({ organisation, mayArrange }: Props) {
  const { me, t, openForm } = usePage();
  const { coalition: w, tab } = t.words;
  const d = deputyWords();
  const { id, name, seat, inRound, backingBody, delegates, deputies } = organisation;
  const { nextMeeting } = backingBody;
  const meets =
    nextMeeting &&
    (nextMeeting >= me.today
      ? tab.coalition.meets(t.date(nextMeeting), t.relative(nextMeeting))
      : tab.coalition.met(t.date(nextMeeting)));
  return (
    <li className="partner">
      <div>
        <p className="line-title">{name}</p>
        <p className="line-about">{[w.seats[seat], inRound && w.inRound].filter(Boolean).join(' · ')}</p>
      </div>
      <div>
        <p>
          <span className="hidden">{tab.coalition.body}: </span>
          {backingBody.name}
        </p>
        {meets && <p className="line-about">{meets}</p>}
      </div>
      <div>
        {delegates.length > 0 ? (
          <p>
            <span className="hidden">{tab.coalition.delegates(delegates.length)}: </span>
            {t.list(delegates.map((one) => one.name))}
          </p>
        ) : (
          <p className="line-about">{w.noDelegate}</p>
        )}
        {deputies.map((deputy) => (
          <DeputyLine
            key={`${deputy.person.id} ${deputy.from} ${deputy.until}`}
            organisation={organisation}
            deputy={deputy}
            mayEnd={mayArrange}
          />
        ))}
      </div>
      {mayArrange && (
        <div className="partner-actions">
          <button
            type="button"
            className="quiet"
            aria-label={`${d.title}: ${name}`}
            onClick={() => openForm({ form: 'deputy', organisations: [id] })}
          >
            {d.short}
          </button>
          {me.leads && (
            <button
              type="button"
              className="quiet"
              aria-label={`${w.edit}: ${name}`}
              onClick={() => openForm({ form: 'organisation', organisation })}
            >
              {w.edit}
            </button>
          )}
        </div>
      )}
    </li>
  );
});
