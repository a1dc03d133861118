import { Button } from '@fluentui/react-button';
import type { ReactNode } from 'react';
import type { CoalitionView } from '../../../domain/views/coalition';
import { PageHead } from '../../kit/page-head';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { YouHere } from './you-here';

/** Which coalition, who leads it and when it meets; what the reader is in it. */
export function CoalitionHead({ view }: { readonly view: CoalitionView }) {
  const { me, t, openForm } = usePage();
  const w = t.words.coalition;
  const { region, chair, secretary, meetingsPerYear, meetingMinutes, nextMeeting } = view;
  return (
    <>
      <PageHead title={region ? w.ofRegion(region) : w.title} />
      <dl className="facts">
        {view.setUp && (
          <>
            <Fact name={w.chair}>{chair?.name ?? w.nobodyYet}</Fact>
            <Fact name={w.secretary}>{secretary?.name ?? w.nobodyYet}</Fact>
            <Fact name={w.meets}>{w.rhythm(meetingsPerYear ?? 4, meetingMinutes)}</Fact>
            {nextMeeting && (
              <Fact name={w.next}>
                <PageLink to={{ page: 'agenda' }}>{t.date(nextMeeting)}</PageLink> ({t.relative(nextMeeting)})
              </Fact>
            )}
          </>
        )}
        <Fact name={t.words.tab.coalition.you} className="no-print">
          <YouHere />
        </Fact>
      </dl>
      {me.leads && (
        <div className="row lead-actions">
          <Button size="small" onClick={() => openForm({ form: 'organisations' })}>
            {w.addTitle}
          </Button>
          <Button size="small" onClick={() => openForm({ form: 'roles' })}>
            {w.rolesTitle}
          </Button>
          <Button size="small" onClick={() => openForm({ form: 'settings' })}>
            {w.settings}
          </Button>
        </div>
      )}
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Fact({ name, className, children }: FactProps) {
  return (
    <div className={className}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
