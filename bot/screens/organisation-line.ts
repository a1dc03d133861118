import { short } from '../../domain/short';
import type { OrganisationLine } from '../../domain/views/coalition';
import type { Element } from '../cards/elements';
import type { ScreenContext } from './screen';
import { spokespeople } from './spokespeople';

/** One organisation in a list: its name, and small its seat, who decides behind it and who speaks for it. */
export function organisationLine({ t, today }: ScreenContext, one: OrganisationLine): Element {
  const w = t.words.coalition;
  const { name, nextMeeting } = one.backingBody;
  const meets = nextMeeting && nextMeeting >= today ? `, ${w.bodyMeets(t.date(nextMeeting))}` : '';
  const details = [
    w.seats[one.seat],
    ...(one.inRound ? [w.inRound] : []),
    one.delegates.length > 0
      ? w.delegates(t.list(one.delegates.map((delegate) => short(delegate.name, 60))))
      : w.noDelegate,
    ...standIns({ t, today }, one),
    w.backedBy(`${short(name, 60)}${meets}`),
  ];
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: short(one.name), weight: 'bolder' },
      { type: 'TextRun', text: ` · ${details.join(' · ')}`, size: 'small', isSubtle: true },
    ],
  };
}

/** Who stands in today, until which day. */
function standIns({ t, today }: Pick<ScreenContext, 't' | 'today'>, { deputies }: OrganisationLine): string[] {
  const now = deputies
    .filter((one) => one.from <= today)
    .map(({ person, until, absent }) => ({ ...person, until, absent }));
  return now.length > 0 ? [spokespeople(t, now)] : [];
}
