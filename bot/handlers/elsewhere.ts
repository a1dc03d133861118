import type { CoalitionDocument } from '../../domain/documents';
import { languageOf, readerOf } from '../../i18n/reader';
import { opens, type Place, type Surface } from '../cards/buttons';
import { type Card, card } from '../cards/card';
import { words } from '../cards/elements';
import type { Incoming } from '../incoming';
import type { Services } from '../turn';

/** One to one: asks for which coalition, or explains what to do when somebody is in none. */
export function whichCoalition(
  services: Services,
  activity: Incoming,
  coalitions: readonly CoalitionDocument[],
  about: { readonly place: Place; readonly surface: Surface },
): Card {
  const t = readerOf(languageOf(activity.locale ?? undefined), { timeZone: 'Europe/Amsterdam', now: services.clock() });
  const w = t.words.coalition;
  if (coalitions.length === 0) {
    return card({ summary: w.noneTitle, body: [words(w.noneTitle, { heading: true }), words(w.noneAbout)] });
  }
  return card({
    summary: w.whichTitle,
    body: [words(w.whichTitle, { heading: true }), words(w.whichAbout, { spacing: 'small' })],
    // A person in more than six coalitions takes the others from their own channels.
    actions: coalitions
      .slice(0, 6)
      .map(({ coalitionId, region, channel }, index) =>
        opens(
          { surface: about.surface, coalitionId, dialogs: services.dialogs },
          { title: region ?? channel?.name ?? `${w.title} ${index + 1}`, to: about.place },
        ),
      ),
  });
}
