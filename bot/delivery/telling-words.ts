import type { DecisionDocument, TellingItem } from '../../domain/documents';
import { findOrganisation } from '../../domain/organisations';
import { outcomeOf } from '../../domain/outcome';
import type { TellingFrom } from '../../domain/telling/tellings-due';
import { pendingView } from '../../domain/views/pending';
import { viewerOf } from '../../domain/views/viewer';
import type { Reader } from '../../i18n/reader';
import { escaped } from './escaped';

interface About {
  readonly about: readonly TellingItem[];
  readonly from: TellingFrom;
  /** Address of the tab inside Teams. */
  readonly link: string | undefined;
  /** Person id of who is told. */
  readonly to: string;
  /** Plain date. */
  readonly today: string;
}

/** Lines in one message: more would no longer be read. */
const most = 8;

/**
 * The one message somebody gets on a day, as the XML that Teams reads: what asks for them, the most urgent first, and the
 * way to the tab. What people typed is text in it, never markup.
 */
export function tellingWords(t: Reader, given: About): string {
  const { about, link } = given;
  const w = t.words.telling;
  const own = about.filter((item) => item.topic !== 'digest');
  const digests = about.filter((item) => item.topic === 'digest');
  const lines = own.map((item) => line(t, item, given)).filter((one) => one !== undefined);
  const shown = [
    ...lines.slice(0, most),
    ...(lines.length > most ? [t.words.common.moreToSee(lines.length - most)] : []),
  ];
  const digest = digests.length > 0 ? digestLines(t, digests, given) : [];
  return [
    ...(shown.length > 0 ? [escaped(w.personal(lines.length)), ...shown.map((one) => `• ${escaped(one)}`)] : []),
    ...(digest.length > 0 ? [escaped(w.digestTitle), ...digest.map((one) => `• ${escaped(one)}`)] : []),
    ...(link ? [`<a href="${escaped(link)}">${escaped(w.toTab)}</a>`] : []),
  ].join('<br/>');
}

function line(t: Reader, item: TellingItem, { from, to }: About): string | undefined {
  const w = t.words.telling;
  const { coalition, decisions, meetings, members } = from;
  const nameOf = (id: string) => findOrganisation(coalition, id)?.name ?? id;
  switch (item.topic) {
    case 'take-back':
    case 'body-soon':
    case 'body-met':
    case 'deadline-soon':
    case 'deadline-past': {
      const decision = decisions.find((one) => one.id === item.document);
      const mandate = decision?.mandates.find((one) => one.organisationId === item.organisationId);
      if (!decision || !mandate) return undefined;
      const organisation = findOrganisation(coalition, mandate.organisationId);
      const said = w[item.topic]({
        title: decision.title,
        organisation: nameOf(mandate.organisationId),
        body: mandate.body ?? organisation?.backingBody.name ?? '',
        bodyDate: mandate.bodyDate ? t.date(mandate.bodyDate) : '',
        deadline: t.date(decision.deadline),
      });
      const silence = decision.rule === 'no-objection' && item.topic === 'deadline-soon';
      return silence ? `${said} ${w.silence}` : said;
    }
    case 'post-update': {
      const meeting = meetings.find((one) => one.id === item.document);
      if (!meeting || !item.organisationId) return undefined;
      return w['post-update']({ organisation: nameOf(item.organisationId), date: t.date(meeting.date) });
    }
    case 'deputy-starts':
    case 'deputy-ends': {
      const deputy = members.find((one) => one.id === item.document);
      const arranged = deputy?.standsIn?.find((one) => [one.from, one.until].includes(item.on));
      if (!deputy || !arranged) return undefined;
      const organisations = t.list(arranged.organisationIds.map(nameOf));
      const until = t.date(arranged.until);
      if (item.topic === 'deputy-ends') return w.deputyEnds({ organisations });
      return deputy.person.id === to
        ? w.deputyStarts({ organisations, until })
        : w.deputised({ deputy: deputy.person.name, organisations, until });
    }
    default:
      return undefined;
  }
}

/** For the chair, every week: how each decision stands, those with somebody late first, and whom to call first. */
function digestLines(t: Reader, digests: readonly TellingItem[], { from, to, today }: About): string[] {
  const w = t.words.telling;
  const { coalition, members } = from;
  const decisions = digests.flatMap((item): readonly DecisionDocument[] =>
    from.decisions.filter((one) => one.id === item.document),
  );
  const person = coalition.chair ?? { id: to, name: '' };
  const viewer = viewerOf({ coalition, member: undefined, actor: { person, guest: false }, today });
  const pending = pendingView({ coalition, decisions, members, today }, viewer);
  const lateIn = (decision: DecisionDocument) =>
    pending.lines.filter((one) => one.decisionId === decision.id && one.daysLate > 0).length;
  const lines = [...decisions]
    .sort((a, b) => Number(lateIn(b) > 0) - Number(lateIn(a) > 0) || a.deadline.localeCompare(b.deadline))
    .map((decision) => {
      const { agreed, of, open } = outcomeOf(decision, today);
      const { title, deadline } = decision;
      const late = lateIn(decision);
      return w.digest({ title, agreed, of, open, late, deadline: t.date(deadline), over: deadline < today });
    });
  const [first] = pending.calls;
  return first ? [...lines, w.digestCall(first.organisation)] : lines;
}
