import type { AgendaItemFields } from '../../domain/views/agenda-item';
import { type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { itemLook } from './item-look';
import type { ScreenContext } from './screen';

/** An item as it stands in a card of its own; in the channel the first part of a long explanation. */
export function itemBody(context: ScreenContext, item: AgendaItemFields, eyebrowText: string): Element[] {
  const { t } = context;
  const w = t.words.agenda;
  const look = itemLook[item.state];
  const whole = context.surface === 'channel' ? { most: 600 } : { most: 4000, paragraphs: 60 };
  const asks = [w.purposes[item.purpose], t.words.common.minutes(item.minutes)];
  return [
    eyebrow(look.icon, eyebrowText, look.tone),
    ...said(item.title, { heading: true, spacing: 'small' }),
    ...(item.why ? [words(`${w.whyLabel} ${w.why[item.why]}`, { spacing: 'small' })] : []),
    words(asks.join(' · '), { bold: true, spacing: 'small' }),
    ...(item.explanation ? said(item.explanation, { ...whole, shortened: t.words.common.shortened }) : []),
    ...origin(context, item),
    ...said(
      [item.proposer.name, ...(item.organisation ? [item.organisation] : []), t.day(item.proposedAt)].join(' · '),
      { small: true, subtle: true },
    ),
    ...(item.since ? [words(`↷ ${w.since(t.date(item.since))}`, { small: true, spacing: 'small' })] : []),
    ...judged(context, item),
  ];
}

/** Where it came up: a chat message, an update, a decision. */
function origin({ t }: ScreenContext, item: AgendaItemFields): Element[] {
  const w = t.words.agenda;
  const { source } = item;
  return [
    ...(source
      ? [
          group(
            [
              words(t.words.common.source(plain(source.by)), { small: true, subtle: true }),
              ...said(source.text, { most: 300, subtle: true, spacing: 'none' }),
            ],
            { emphasis: true },
          ),
        ]
      : []),
    ...(item.updateId ? [words(w.fromUpdate, { small: true, subtle: true })] : []),
    ...(item.decisionId ? [words(w.fromDecision, { small: true, subtle: true })] : []),
  ];
}

/** Why it was postponed or declined, and when it comes back. */
function judged({ t }: ScreenContext, item: AgendaItemFields): Element[] {
  const w = t.words.agenda;
  if (item.state !== 'postponed' && item.state !== 'declined') return [];
  return [
    ...(item.reason ? said(w.reason(item.reason), { spacing: 'medium' }) : []),
    ...(item.state === 'postponed'
      ? [
          words(item.postponedUntilAfter ? w.backAfter(t.date(item.postponedUntilAfter)) : w.backSomeday, {
            small: true,
            subtle: true,
            spacing: 'small',
          }),
        ]
      : []),
  ];
}
