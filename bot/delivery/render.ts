import type { AnyDocument, CoalitionDocument, Notice } from '../../domain/documents';
import { systemActor } from '../../domain/permissions';
import type { Telling } from '../../i18n/nl/tell';
import { languageOf, type Reader, readerOf } from '../../i18n/reader';
import type { Place } from '../cards/buttons';
import type { Card } from '../cards/card';
import { channelAddress } from '../channel-address';
import type { Mention, Outgoing } from '../outgoing';
import { draw } from '../press';
import type { Services, Turn } from '../turn';

/** The screen that shows a document in the channel; what stands nowhere is not shown. */
const placeOfDocument: Partial<Record<AnyDocument['kind'], string>> = {
  update: 'update',
  agendaItem: 'item',
  decision: 'decision',
  member: 'member',
  meeting: 'agenda',
  telling: 'telling',
};

export function placeToShow(notice: Extract<Notice, { kind: 'show' }>, document: AnyDocument): Place | undefined {
  if (notice.what !== 'self') return { screen: notice.what };
  const screen = placeOfDocument[document.kind];
  return screen ? { screen, params: { id: document.id } } : undefined;
}

/** A card as it is now, for everybody in the channel. */
export function renderForChannel(services: Services, coalition: CoalitionDocument, place: Place): Promise<Card> {
  const now = services.clock();
  const turn: Turn = {
    services,
    coalition,
    member: undefined,
    actor: systemActor,
    now,
    personal: false,
    here: channelAddress(coalition),
    request: `shown:${now}`,
    locale: coalition.language,
  };
  return draw(turn, 'channel', place);
}

/** The sentence a person is told, with the mention that makes Teams tell them. */
export function renderTelling(
  services: Services,
  coalition: CoalitionDocument,
  notice: Extract<Notice, { kind: 'tell' }>,
  teamsId: string | undefined,
): Outgoing {
  const t = readerOf(languageOf(coalition.language), { timeZone: coalition.timeZone, now: services.clock() });
  const say = t.words.tell[notice.what as Telling] as ((params: Record<string, string>) => string) | undefined;
  const words = say?.(withDates(notice.params ?? {}, t)) ?? '';
  // What people typed is shown as text: the message is XML, so its own markup is made harmless.
  const text = words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const name = notice.to.name.replace(/[<>&]/g, '');
  if (!teamsId) return { text: `${name}: ${text}` };
  const mention: Mention = { id: teamsId, name };
  return { text: `<at>${name}</at>, ${text}`, mentions: [mention] };
}

/** Plain dates among what a sentence tells, as people say them. */
const withDates = (params: Readonly<Record<string, string>>, t: Reader) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, /^\d{4}-\d\d-\d\d$/.test(value) ? t.date(value) : value]),
  );
