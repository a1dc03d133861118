import type { OrganisationUpdates } from './group-updates';
import { UpdateEntry } from './update-entry';

/** One organisation and what it shared in this round. */
export function OrganisationEntry({ organisation, updates }: OrganisationUpdates) {
  return (
    <li className="round-entry">
      <h3>{organisation}</h3>
      <div className="round-updates">
        {updates.map((update) => (
          <UpdateEntry key={update.id} update={update} />
        ))}
      </div>
    </li>
  );
}
