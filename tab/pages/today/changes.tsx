import type { TabPage } from '../../../domain/tab-pages';
import type { Change } from '../../../domain/views/recent-changes';
import type { Reader } from '../../../i18n/reading';
import { Section } from '../../kit/section';
import { followedOfMandates, saidOfMandates } from '../../mandates/said-of-mandates';
import { mandateWords } from '../../mandates/words';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

interface Props {
  readonly changes: readonly Change[];
  /** UTC instant. */
  readonly since: string;
}

/** What others did since the reader last looked. */
export function Changes({ changes, since }: Props) {
  const { t } = usePage();
  const w = t.words.tab.today;
  return (
    <Section title={w.changes} aside={<span className="subtle">{w.changesSince(t.day(since))}</span>}>
      <ul className="sheet changes">
        {changes.map((change) => (
          <li key={`${change.at} ${change.what} ${change.on.id} ${change.organisation ?? ''}`}>
            <time dateTime={change.at} className="line-about">
              {t.day(change.at)}
            </time>
            <p>
              {said(t, change)} · <PageLink to={placeOf(change)}>{titleOf(t, change)}</PageLink>
            </p>
          </li>
        ))}
        {changes.length === 0 && <li className="subtle">{w.changesNone}</li>}
      </ul>
    </Section>
  );
}

function said(t: Reader, change: Change): string {
  const { what: did, by, organisation, details } = change;
  const { what } = t.words.tab.today;
  if (did === 'report-mandate')
    return what[did](
      organisation ?? by.name,
      details?.state ? t.words.decision.mandates[details.state].toLowerCase() : '',
    );
  if (did === 'decision-ratified' || did === 'decision-lapsed') return capital(what[did]);
  const of = organisation ? `${organisation}: ` : '';
  const followed = followedOfMandates(did);
  if (followed) return `${of}${followed}`;
  const { leave, rejoin } = mandateWords();
  if (did === 'leave-organisation' || did === 'rejoin-organisation')
    return `${of}${(did === 'leave-organisation' ? leave : rejoin).toLowerCase()}`;
  const words = Object.hasOwn(what, did) ? what[did as Exclude<keyof typeof what, 'report-mandate'>] : undefined;
  return `${by.name} ${words ?? saidOfMandates(t, { what: did, ...details }) ?? what.other}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const titleOf = (t: Reader, { on }: Change) =>
  on.kind === 'meeting' ? t.date(on.title) : on.kind === 'coalition' ? t.words.coalition.title : on.title;

function placeOf({ on }: Change): TabPage {
  switch (on.kind) {
    case 'decision':
      return { page: 'decision', id: on.id };
    case 'agendaItem':
      return { page: 'agenda', item: on.id };
    case 'meeting':
      return { page: 'agenda', meeting: on.id };
    case 'update':
      return { page: 'round' };
    default:
      return { page: 'coalition' };
  }
}
