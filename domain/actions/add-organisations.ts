import { z } from 'zod';
import { defineAction } from '../action';
import type { Organisation } from '../documents';
import { DomainError } from '../error';
import { text } from '../input';
import { type ListedOrganisation, readOrganisationList } from '../organisation-list';
import { findOrganisation } from '../organisations';
import { mustLead } from '../permissions';
import { show, traced } from '../trace';

/** At most so many organisations in one coalition; the largest region known has over 80 (seed 003). */
const most = 300;

/** Adds organisations from a pasted list; those the coalition has already are left as they are. */
export const addOrganisations = defineAction({
  name: 'add-organisations',
  kind: 'coalition',
  input: z.object({ list: text(40_000) }),
  target: () => 'coalition',
  decide(coalition, input, context) {
    if (!coalition) throw new DomainError('no-coalition');
    const as = mustLead(context);
    const fresh = readOrganisationList(input.list).filter((one) => !findOrganisation(coalition, one.name));
    if (coalition.organisations.length + fresh.length > most) {
      throw new DomainError('bad-input', { fields: { list: 'too-long' } });
    }
    const organisations = fresh.reduce(withNew, coalition.organisations);
    return {
      ...coalition,
      organisations,
      trace: [
        ...coalition.trace,
        traced(context, { what: 'add-organisations', as, details: { added: fresh.map((one) => one.name) } }),
      ],
      notices: [...coalition.notices, show(context, 'coalition'), show(context, 'round')],
    };
  },
});

/** The id follows from the name, so that it reads well in data and links; a number makes it unique. */
function withNew(known: Organisation[], listed: ListedOrganisation): Organisation[] {
  const base =
    listed.name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/^gemeente /, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'organisatie';
  let id = base;
  for (let n = 2; known.some((one) => one.id === id); n++) id = `${base}-${n}`;
  return [...known, { ...listed, id }];
}
