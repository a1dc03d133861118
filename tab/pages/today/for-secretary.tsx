import { Button } from '@fluentui/react-button';
import type { Missing } from '../../../domain/views/coalition';
import type { TodayView } from '../../../domain/views/today';
import { Section } from '../../kit/section';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';
import { UnreachedPart } from '../../telling/unreached-part';

type Secretary = NonNullable<TodayView['secretary']>;

/** What waits for the secretary: proposals, fixed items without input, who has not shared, what is missing. */
export function ForSecretary({ view }: { readonly view: Secretary }) {
  const { t } = usePage();
  const w = t.words.tab.today;
  return (
    <>
      <Section title={w.toJudge} aside={<PageLink to={{ page: 'agenda' }}>{w.judgeAll}</PageLink>}>
        <ul className="sheet">
          {view.toClose && (
            <li className="line">
              <p className="line-main">{w.toClose(t.date(view.toClose.date))}</p>
              <PageLink to={{ page: 'agenda' }}>{w.close}</PageLink>
            </li>
          )}
          {view.proposals.map((item) => (
            <li key={item.id} className="line">
              <div className="line-main">
                <PageLink className="line-title" to={{ page: 'agenda', item: item.id }}>
                  {item.title}
                </PageLink>
                <p className="line-about">
                  {w.proposedBy(item.organisation ?? item.proposer.name, t.day(item.proposedAt))}
                </p>
              </div>
            </li>
          ))}
          {view.proposals.length === 0 && <li className="subtle">{t.words.agenda.noProposals}</li>}
        </ul>
      </Section>
      {view.fixedWithoutInput.length > 0 && <FixedWithoutInput points={view.fixedWithoutInput} />}
      <Section title={w.notPosted} aside={<PageLink to={{ page: 'round' }}>{t.words.tab.frame.round}</PageLink>}>
        <p className="sheet empty-line">
          {view.notPosted.length === 0 ? (
            w.everybodyPosted
          ) : (
            <>
              <b>{w.notPostedCount(view.notPosted.length)}</b>: {t.list(view.notPosted)}
            </>
          )}
        </p>
      </Section>
      <MissingParts missing={view.missing} />
    </>
  );
}

function FixedWithoutInput({ points }: { readonly points: Secretary['fixedWithoutInput'] }) {
  const { t, openForm } = usePage();
  const w = t.words.tab.today;
  const [first] = points;
  return (
    <Section title={w.fixed} aside={first && <span className="subtle">{w.fixedAbout(t.date(first.meetingDate))}</span>}>
      <ul className="sheet">
        {points.map(({ key, meetingId }) => {
          const title = t.words.agenda.fixed[key];
          return (
            <li key={key} className="line">
              <span className="line-main">{title}</span>
              <Button
                aria-label={w.writeFor(title)}
                onClick={() => openForm({ form: 'input', meeting: meetingId, item: key })}
              >
                {w.write}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What the coalition still lacks; the way to it is on its own page. */
function MissingParts({ missing }: { readonly missing: Secretary['missing'] }) {
  const { t } = usePage();
  const w = t.words.coalition;
  if (missing.length === 0) return null;
  return (
    <Section
      title={w.missingTitle}
      aside={<PageLink to={{ page: 'coalition' }}>{t.words.tab.frame.coalition}</PageLink>}
    >
      <ul className="sheet">
        {missing.map((one) => (
          <li key={one.what}>
            <MissingPart missing={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MissingPart({ missing }: { readonly missing: Missing }) {
  const { coalition: w } = usePage().t.words;
  switch (missing.what) {
    case 'confirm':
      return w.missingConfirm(missing.count);
    case 'match':
      return w.missingMatch(missing.count);
    case 'undelivered':
      return w.missingUndelivered(missing.titles.join(', '));
    case 'unreached':
      return <UnreachedPart of={missing.of} />;
    default:
      return w.missing[missing.what];
  }
}
