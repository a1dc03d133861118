import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { CallLine } from '../../../domain/views/call-list';
import type { TodayView } from '../../../domain/views/today';
import { useView } from '../../api/use-view';
import { Section } from '../../kit/section';
import { mandateWords } from '../../mandates/words';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { CallRow } from './call-row';

/** Whom the chair calls, where a call helps most first; all that is pending is with the decisions. */
export function Calls({ view }: { readonly view: NonNullable<TodayView['chair']> }) {
  const { t } = usePage();
  const w = t.words.tab.today;
  const m = mandateWords();
  const [all, setAll] = useState(false);
  return (
    <Section
      title={m.calls}
      aside={
        view.pendingCount > 0 && (
          <PageLink to={{ page: 'decisions' }}>
            {t.words.decision.pendingTitle} ({view.pendingCount})
          </PageLink>
        )
      }
    >
      {view.callCount > 0 && <p className="subtle calls-about">{m.callsAbout}</p>}
      {all ? <AllCalls first={view.calls} /> : <CallList calls={view.calls} />}
      {view.callCount > view.calls.length && (
        <Button className="more" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? w.showLess : w.showAll(view.callCount)}
        </Button>
      )}
    </Section>
  );
}

/** Everybody there is to call, fetched when it is asked for; until then the first. */
function AllCalls({ first }: { readonly first: readonly CallLine[] }) {
  return <CallList calls={useView('pending').data?.calls ?? first} />;
}

function CallList({ calls }: { readonly calls: readonly CallLine[] }) {
  return (
    <ul className="sheet" tabIndex={-1}>
      {calls.map((line) => (
        <CallRow key={line.organisationId} line={line} />
      ))}
      {calls.length === 0 && <li className="subtle">{mandateWords().callsNone}</li>}
    </ul>
  );
}
