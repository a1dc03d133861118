import type { CoalitionDocument, Failure } from '../../domain/documents';
import { isLasting } from '../../domain/telling/unreached';
import { languageOf, readerOf } from '../../i18n/reader';
import { opens, type Place, type Surface } from '../cards/buttons';
import { type Card, card } from '../cards/card';
import { words } from '../cards/elements';
import { type Incoming, personOf } from '../incoming';
import type { Services } from '../turn';

/** One to one: asks for which coalition, or explains what to do when somebody is in none, or when nobody can tell. */
export async function whichCoalition(
  services: Services,
  activity: Incoming,
  coalitions: readonly CoalitionDocument[],
  about: { readonly place: Place; readonly surface: Surface },
): Promise<Card> {
  const t = readerOf(languageOf(activity.locale ?? undefined), { timeZone: 'Europe/Amsterdam', now: services.clock() });
  const w = t.words.coalition;
  if (coalitions.length === 0) {
    const broken = await brokenChannels(services, activity);
    const [title, lines] =
      broken.length > 0
        ? [t.words.telling.noChannel, broken.map((why) => t.words.telling.unreached(why))]
        : [w.noneTitle, [w.noneAbout]];
    return card({ summary: title, body: [words(title, { heading: true }), ...lines.map((line) => words(line))] });
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

/**
 * What is wrong with the channels of coalitions that somebody leads. Where the bot was removed it cannot ask who is in the
 * channel, and nobody gets in without proof; what to do about it is all that its chair and secretary read then.
 */
async function brokenChannels({ store }: Services, activity: Incoming): Promise<Failure[]> {
  const { id } = personOf(activity);
  const ids = await store.coalitionsOf(id);
  const found = await Promise.all(ids.map((coalitionId) => store.get({ coalitionId, id: 'coalition' })));
  const broken = found.flatMap((one) => {
    if (one?.document.kind !== 'coalition') return [];
    const { chair, secretary, unreached = [] } = one.document;
    if (id !== chair?.id && id !== secretary?.id) return [];
    return unreached.filter(({ to, why }) => !to && isLasting(why)).map(({ why }) => why);
  });
  return [...new Set(broken)];
}
