import { dateIn } from '../domain/dates';
import { everyone, viewerOf } from '../domain/views/viewer';
import { languageOf, readerOf } from '../i18n/reader';
import type { Surface } from './cards/buttons';
import type { ScreenContext } from './screens/screen';
import { tabLink } from './tab-link';
import type { Turn } from './turn';

/**
 * What a screen gets to see in this turn. In the channel's own cards nobody is singled out and the coalition's language
 * is spoken; what is for one person is in their language.
 */
export function screenContext(turn: Turn, surface: Surface): ScreenContext {
  const { services, coalition, member, actor, now } = turn;
  const shared = surface === 'channel';
  const today = dateIn(coalition.timeZone, now);
  return {
    surface,
    coalitionId: coalition.coalitionId,
    dialogs: services.dialogs,
    store: services.store,
    coalition,
    // A card for everybody is filled in for nobody: who presses speaks for themselves.
    member: shared ? undefined : member,
    viewer: shared ? everyone : viewerOf({ coalition, member, actor, today }),
    t: readerOf(shared ? coalition.language : languageOf(turn.locale), { timeZone: coalition.timeZone, now }),
    now,
    today,
    form: turn.request,
    tabLink: tabLink(services.tab, coalition),
  };
}
