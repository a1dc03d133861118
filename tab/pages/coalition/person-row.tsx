import { CircleRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { MemberLine, OrganisationLine } from '../../../domain/views/coalition';
import { knownOrganisation } from '../../kit/known-organisation';
import { Mark } from '../../kit/mark';
import { usePage } from '../../page-context';

interface Props {
  readonly member: MemberLine;
  readonly organisations: readonly OrganisationLine[];
}

/** One person and whom they represent; what still waits for the secretary is marked. */
export const PersonRow = memo(function PersonRow({ member, organisations }: Props) {
  const { me, t, openForm } = usePage();
  const { coalition: w, tab } = t.words;
  const { person, guest, represents } = member;
  const named = represents.map((one) => ({ ...one, known: knownOrganisation(organisations, one) }));
  const waits = represents.some(({ confirmed }) => !confirmed);
  return (
    <li className="person">
      <p className="line-title">
        {person.name} {guest && <span className="tag">{tab.coalition.guest}</span>}
      </p>
      <div>
        {represents.length === 0 && <p className="line-about">{tab.coalition.unknown}</p>}
        {named.map(({ known, said, confirmed }) => (
          <p key={said} className="person-represents">
            {known?.name ?? said}{' '}
            {!confirmed && (
              <Mark Icon={CircleRegular} tone="warning">
                {known ? tab.coalition.waits : w.unknownWaits}
              </Mark>
            )}
          </p>
        ))}
      </div>
      {me.leads && (
        <div className="partner-actions">
          <button
            type="button"
            className="quiet"
            aria-label={`${waits ? w.confirm : w.edit}: ${person.name}`}
            onClick={() => openForm({ form: 'confirm', person: person.id })}
          >
            {waits ? w.confirm : w.edit}
          </button>
        </div>
      )}
    </li>
  );
});
