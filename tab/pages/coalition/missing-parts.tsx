import { Button } from '@fluentui/react-button';
import type { CoalitionView, Missing } from '../../../domain/views/coalition';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { UnreachedPart } from '../../telling/unreached-part';
import { NamesToMatch } from './names-to-match';
import { PeopleToConfirm } from './people-to-confirm';

/** What is not there yet: for chair and secretary as things to do, for the others with who can. */
export function MissingParts({ view }: { readonly view: CoalitionView }) {
  const { me, t } = usePage();
  const w = t.words.coalition;
  // That nobody set it up stands above every page.
  const missing = view.missing.filter(({ what }) => what !== 'set-up');
  if (missing.length === 0) return null;
  const who = view.secretary ? w.whoCan(view.secretary.name) : w.secretaryCan;
  return (
    <Section title={w.missingTitle} className="no-print">
      <ul className="sheet">
        {missing.map((one) => (
          <Part key={one.what} missing={one} view={view} />
        ))}
      </ul>
      {!me.leads && <p className="small subtle missing-who">{who}</p>}
    </Section>
  );
}

function Part({ missing, view }: { readonly missing: Missing; readonly view: CoalitionView }) {
  const { me, t, openForm } = usePage();
  const { coalition: w, agenda, tab } = t.words;
  switch (missing.what) {
    case 'confirm':
      return (
        <li>
          <p>{w.missingConfirm(missing.count)}</p>
          <PeopleToConfirm view={view} />
        </li>
      );
    case 'match':
      return (
        <li>
          <p>{w.missingMatch(missing.count)}</p>
          <NamesToMatch names={view.toMatch} />
        </li>
      );
    case 'undelivered':
      return <li>{w.missingUndelivered(t.list(missing.titles))}</li>;
    case 'unreached':
      return (
        <li>
          <UnreachedPart of={missing.of} />
        </li>
      );
    default: {
      const ways = {
        chair: [tab.coalition.chooseChair, 'roles'],
        organisations: [w.addTitle, 'organisations'],
        meeting: [agenda.plan, 'meeting'],
        'set-up': [w.setUp, 'set-up'],
      } as const;
      const [label, form] = ways[missing.what];
      return (
        <li className="line">
          <p className="line-main">{w.missing[missing.what]}</p>
          {me.leads && <Button onClick={() => openForm({ form })}>{label}</Button>}
        </li>
      );
    }
  }
}
