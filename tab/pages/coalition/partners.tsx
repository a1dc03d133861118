import { Button } from '@fluentui/react-button';
import { memo } from 'react';
import type { OrganisationKind } from '../../../domain/documents';
import type { CoalitionView } from '../../../domain/views/coalition';
import { State } from '../../frame/state';
import { Section } from '../../kit/section';
import { mandatePart } from '../../mandates/mandate-part';
import { usePage } from '../../page-context';
import { KindGroup } from './kind-group';
import { OrganisationRow } from './organisation-row';
import { PersonRow } from './person-row';
import { searchLines } from './search-lines';

const Formerly = mandatePart(() => import('./formerly'));

/** So many organisations are read as one list; of more one sees the kinds first. */
const inFull = 30;

interface Props {
  readonly view: CoalitionView;
  readonly sought: string;
  readonly clear: () => void;
}

/** The organisations by kind, and the people; of both only what was searched for. */
export const Partners = memo(function Partners({ view, sought, clear }: Props) {
  const { me, t, openForm } = usePage();
  const { coalition: w, tab } = t.words;
  const { organisations, members } = searchLines(view, sought);
  const kinds = (Object.keys(w.kinds) as OrganisationKind[]).filter((kind) =>
    organisations.some((one) => one.kind === kind),
  );
  const mine = me.organisations.flatMap(({ id, confirmed, until }) => (id && confirmed && !until ? [id] : []));
  const sheet = me.leads ? 'sheet sheet-leads' : 'sheet';
  const found = organisations.length + members.length;
  return (
    <>
      <p className="small subtle search-shown" role="status">
        {sought && tab.coalition.shown(organisations.length, members.length)}
      </p>
      {sought && found === 0 && (
        <State title={tab.coalition.nothingFound} text={tab.coalition.nothingFoundText(sought)}>
          <Button onClick={clear}>{tab.coalition.clear}</Button>
        </State>
      )}
      {view.organisations.length === 0 && (
        <State title={tab.coalition.noneTitle} text={tab.coalition.noneText}>
          {me.leads && <Button onClick={() => openForm({ form: 'organisations' })}>{w.addTitle}</Button>}
        </State>
      )}
      {organisations.length > 0 && (
        <Section title={w.organisations(organisations.length)}>
          {kinds.map((kind) => {
            const of = organisations.filter((one) => one.kind === kind);
            return (
              <KindGroup key={kind} title={w.kinds[kind]} count={of.length} open={organisations.length <= inFull}>
                <ul className={sheet}>
                  {of.map((one) => (
                    <OrganisationRow key={one.id} organisation={one} mayArrange={me.leads || mine.includes(one.id)} />
                  ))}
                </ul>
              </KindGroup>
            );
          })}
        </Section>
      )}
      {!sought && view.formerly.length > 0 && <Formerly organisations={view.formerly} />}
      {members.length > 0 && (
        <Section title={w.memberTitle}>
          <KindGroup title={tab.coalition.people} count={members.length} open={members.length <= inFull}>
            <ul className={sheet}>
              {members.map((member) => (
                <PersonRow key={member.person.id} member={member} organisations={view.organisations} />
              ))}
            </ul>
          </KindGroup>
        </Section>
      )}
    </>
  );
});
