import type { CoalitionDocument } from '../../domain/documents';
import { page as english } from '../../i18n/en/page';
import { page as dutch } from '../../i18n/nl/page';
import { regionCoalitionId } from '../../local/region/place';
import { type Journey, openJourney, tabOf } from './pages/open-journey';
import { TabPage } from './pages/tab-page';

let journey: Journey;

beforeAll(async () => {
  journey = await openJourney();
}, 60_000);
afterAll(() => journey?.close());

const opened = (...of: Parameters<Journey['tab']>) => tabOf(() => journey, ...of);

const pageOf = (decision: string) => `decisions/${encodeURIComponent(`decision:${decision}`)}`;
const panel = 'Een vast ouderpanel voor de regio';
const visits = 'Prenataal huisbezoek samen inkopen';
const groupCare = 'Centering Pregnancy: doorgaan na de proef';
const handover = 'Eén werkwijze voor de overdracht van verloskunde naar JGZ';

async function coalition(): Promise<CoalitionDocument> {
  const stored = await journey.local.store.get({ coalitionId: regionCoalitionId, id: 'coalition' });
  if (stored?.document.kind !== 'coalition') throw new Error('there is no coalition');
  return stored.document;
}

/** Buttons by which a meeting is prepared or led. */
const leading =
  /^(Zet op de agenda: “|Uitstellen|Niet doen|Verplaats|Leg een besluit vast|Geef uitstel|Aan voldaan|Meld namens)/;
const arranging = /^(Voeg organisaties toe|Instellingen|Voorzitter en secretaris|Bevestig|Aanpassen: )/;

describe('the secretary', () => {
  const secretary = opened('secretary');

  it('reads what waits: proposals, points without input, who has not shared', async () => {
    const tab = secretary();
    await tab.sees('Je bent secretaris. Je doet mee namens GGD Zuid-Holland Zuid.');
    const waiting = await tab.reads(tab.section('Voorstellen die op jou wachten'));
    // What came back from the backing bodies with a condition is among them.
    const oldestFirst = ['Prenataal huisbezoek', 'Vervanging aan tafel', 'Vaders en partners', 'Cijfers per wijk'];
    expect(waiting).toMatch(new RegExp(oldestFirst.join('[\\s\\S]*')));
    expect(await tab.buttons(tab.section('Vaste punten zonder inbreng'))).toEqual([
      'Schrijf de inbreng voor Inbreng van de oudervertegenwoordiging',
      'Schrijf de inbreng voor Landelijke ontwikkelingen',
    ]);
    expect(await tab.reads(tab.section('Nog niets gedeeld in het rondje'))).toMatch(
      /4 organisaties: Gemeente Alblasserdam, .* en Gemeente Molenlanden/,
    );
  });

  it('does it from there, and has less to do', async () => {
    const tab = secretary();
    await tab.press('Schrijf de inbreng voor Landelijke ontwikkelingen');
    const form = await tab.dialog('Inbreng bij dit punt');
    await form.fill('Wat wil je de tafel vertellen?', 'Het Rijk verlengt de aanpak met twee jaar.');
    await form.press('Opslaan');
    await tab.says('Opgeslagen. Iedereen leest het op de agenda.');
    await tab.button('Schrijf de inbreng voor Landelijke ontwikkelingen').waitFor({ state: 'detached' });

    await tab.follows('Vaders en partners beter bereiken');
    await tab.press('Zet op de agenda: “Vaders en partners beter bereiken”');
    await tab.says('Staat op de agenda.');
    await tab.goesTo('Vandaag');
    const waiting = tab.section('Voorstellen die op jou wachten');
    await waiting.getByRole('link', { name: /^Vaders en partners/ }).waitFor({ state: 'detached' });
    expect(await waiting.getByRole('listitem').count()).toBe(3);
  });
});

describe('the chair', () => {
  const chair = opened('chair');

  it('reads whom to call, where it helps most first, and what others did lately', async () => {
    const tab = chair();
    const calls = tab.section('Wie kun je het beste bellen?');
    await tab.sees('Gemeente Hoeksche Waard', calls);
    const first = await tab.reads(calls);
    expect(first.indexOf(handover)).toBeLessThan(first.indexOf(panel));
    expect(first).toMatch(/12 dagen te laat · de achterban vergaderde, maar er kwam nog geen antwoord/);
    expect(first).toMatch(/via Coördinator grootste huisartsenkoepel/);
    await tab.press(/^Toon alle/, calls);
    await calls
      .getByRole('button', { name: /^Gebeld: / })
      .nth(6)
      .waitFor();
    expect(await calls.getByRole('button', { name: /^Gebeld: / }).count()).toBeGreaterThan(6);

    const changes = tab.section('Veranderd sinds je laatst keek');
    await tab.sees(/Secretaris GGD Zuid-Holland Zuid zette een punt op de agenda/, changes);
    await tab.follows(groupCare, changes);
    await tab.isOn(groupCare);
    await tab.sees('VGZ', tab.section('Antwoorden'));
  });

  it('marks a condition met, and the outcome says so', async () => {
    const tab = chair();
    await tab.goesTo('Besluiten');
    await tab.follows(visits);
    const outcome = tab.section('Hoe het ervoor staat');
    await tab.sees(/vervalt het/, outcome);
    expect(await tab.reads(outcome)).toMatch(
      /8 van 17 akkoord[\s\S]*Nog 9 van 17; bij niet akkoord van één vervalt het[\s\S]*Aan 2 voorwaarden is nog niet/,
    );
    await tab.press('Aan voldaan: de voorwaarde van Gemeente Hendrik-Ido-Ambacht');
    await (await tab.dialog('Voorwaarde van Gemeente Hendrik-Ido-Ambacht')).press('Aan voldaan');
    await tab.says('De voorwaarde is afgevinkt.');
    await tab.sees('9 van 17 akkoord', outcome);
    expect(await tab.reads(outcome)).toMatch(/Nog 8 van 17;[\s\S]*Aan 1 voorwaarde is nog niet voldaan/);
    await tab.button('Toch niet voldaan: de voorwaarde van Gemeente Hendrik-Ido-Ambacht').waitFor();
  });
});

describe('a delegate of two organisations', () => {
  const midwife = opened('midwife');

  it('sees the mandates of both, and answers for each', async () => {
    const tab = midwife();
    await tab.sees('Je doet mee namens VSV Drechtsteden en VSV Gorinchem.');
    const mine = tab.section('Vraag dit aan je achterban');
    expect(await tab.buttons(mine)).toEqual([
      `Meld het antwoord op ${panel}: VSV Drechtsteden`,
      `Meld het antwoord op ${panel}: VSV Gorinchem`,
      `Meld het antwoord op ${visits}: VSV Gorinchem`,
      `Meld het antwoord op ${groupCare}: VSV Gorinchem`,
    ]);

    await tab.press(`Meld het antwoord op ${groupCare}: VSV Gorinchem`);
    const submitted = await tab.dialog('Meld het antwoord van je achterban');
    await submitted.pick('Voorgelegd');
    const { organisations } = await coalition();
    const gorinchem = organisations.find(({ name }) => name === 'VSV Gorinchem');
    expect(await submitted.filledIn(/^Wanneer komt jullie achterban/)).toBe(gorinchem?.backingBody.nextMeeting);
    await submitted.says(/Voorstel: de volgende keer dat de achterban bij elkaar komt/);
    await submitted.press('Meld');
    await tab.says('Gemeld: voorgelegd. Na die datum vragen we naar het antwoord.');
    await tab.sees(/ledenvergadering komt bij elkaar op/, mine.getByRole('listitem').filter({ hasText: groupCare }));

    await tab.press(`Meld het antwoord op ${panel}: VSV Drechtsteden`);
    const conditional = await tab.dialog();
    await conditional.pick('Akkoord onder voorwaarden');
    await conditional.press('Meld');
    await conditional.says('Vul dit nog in.');
    await conditional.fill('Onder welke voorwaarde?', 'Verloskundigen kiezen zelf twee van de ouders.');
    await conditional.press('Meld');
    await tab.says('Gemeld. De voorzitter kijkt of aan de voorwaarde is voldaan.');
    await tab.button(`Meld het antwoord op ${panel}: VSV Drechtsteden`).waitFor({ state: 'detached' });
  });

  it('finds both in the picture of who stands where, with what others may read', async () => {
    const tab = midwife();
    const other = await journey.tab('papendrecht', { tab: 'decisions/matrix' });
    await tab.goesTo('Besluiten');
    await tab.follows('Overzicht');
    for (const reader of [tab, other]) {
      await reader.sees('Voorgelegd', await reader.cell('VSV Gorinchem', groupCare));
      await reader.sees('Voorwaarde', await reader.cell('VSV Drechtsteden', panel));
      expect(await reader.reads()).not.toMatch(/te laat/);
    }
    expect(await tab.buttons(await tab.cell('VSV Gorinchem', panel))).toHaveLength(1);
    expect(await other.buttons(await other.cell('VSV Gorinchem', panel))).toHaveLength(0);
    await other.close();
  });
});

describe('an agenda member', () => {
  const insurer = opened('zilveren-kruis');

  it('reads along, and is asked only where named', async () => {
    const tab = insurer();
    expect(await tab.buttons(tab.section('Vraag dit aan je achterban'))).toEqual([
      `Meld het antwoord op ${groupCare}: Zilveren Kruis`,
    ]);
    await tab.goesTo('Besluiten');
    expect(await tab.main.getByText('Wacht op jou').count()).toBe(1);
    await tab.follows(panel);
    await tab.isOn(panel);
    await tab.sees('Gemeente Alblasserdam', tab.section('Antwoorden'));
    expect(await tab.buttons()).toEqual([]);
  });

  it('has nothing of what chair and secretary do, and reads of nobody that they are late', async () => {
    const tab = insurer();
    for (const page of ['Agenda', 'Rondje', 'Besluiten', 'Coalitie']) {
      await tab.goesTo(page);
      const buttons = await tab.buttons();
      expect(buttons.filter((name) => leading.test(name) || arranging.test(name))).toEqual([]);
      expect(await tab.reads()).not.toMatch(/te laat|Nog niet gedeeld/);
    }
  });
});

describe('a guest', () => {
  const parents = opened('parents');

  it('reads the same as others, and shares for the parents', async () => {
    const tab = parents();
    await tab.sees('Je doet mee namens Oudervertegenwoordiging.');
    await tab.goesTo('Rondje');
    await tab.press('Deel je ontwikkeling');
    const form = await tab.dialog('Deel een lokale ontwikkeling');
    await form.says('Je deelt dit voor Oudervertegenwoordiging.');
    await form.pick(/^Parel/);
    await form.fill('Wat speelt er?', 'Ouders belden elkaar na de cursus. Dat willen ze vaker.');
    await form.press('Deel met de coalitie');
    await tab.says(/^Gedeeld\. Iedereen in het kanaal kan het lezen/);
    await tab.sees('Ouders belden elkaar na de cursus. Dat willen ze vaker.');
    await tab.goesTo('Coalitie');
    expect((await tab.buttons()).filter((name) => arranging.test(name))).toEqual([]);
  });

  it('cannot set a coalition up, as a member can', async () => {
    const { store } = journey.local;
    const key = { coalitionId: regionCoalitionId, id: 'coalition' };
    const before = await coalition();
    const change = async (next: CoalitionDocument) => store.replace(next, (await store.get(key))?.etag ?? '');
    // As on the first day: people post and propose, and nobody has set anything up.
    await change({ ...before, state: 'open', secretary: undefined, chair: undefined });
    const guest = parents();
    await guest.page.reload();
    const member = await journey.tab('vgz');
    await guest.sees('De coalitie is nog niet ingericht.');
    await member.button('Richt in').waitFor();
    for (const page of ['Vandaag', 'Coalitie']) {
      await guest.goesTo(page);
      expect(await guest.buttons()).not.toContain('Richt in');
    }
    await Promise.all([change(before), member.close()]);
  });
});

describe('an outsider', () => {
  it('reads only that it is not theirs, and nothing of the coalition reaches the page', async () => {
    const tab = await journey.tab('outsider', { tab: pageOf('ouderpanel') });
    const address = tab.page.url();
    await tab.page.goto('about:blank');
    const answers: number[] = [];
    const texts: Promise<string>[] = [];
    tab.page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return;
      answers.push(response.status());
      texts.push(response.text());
    });
    await tab.page.goto(address);
    await tab.isOn('Dit is van een kanaal waar je niet in zit');
    expect(await tab.frame.getByRole('navigation').count()).toBe(0);
    expect(await tab.buttons(tab.frame.locator('body'))).toEqual([]);
    expect(new Set(answers)).toEqual(new Set([404]));
    const shown = [await tab.document.content(), ...(await Promise.all(texts))].join('\n');
    for (const text of await peoplesTexts()) expect(shown).not.toContain(text);
    await tab.close();
  });

  it('is told in the personal tab how to begin', async () => {
    const tab = await journey.tab('outsider', { personal: true });
    await tab.isOn('Je zit nog niet in een coalitie');
    await tab.sees(/noem daar één keer @Coalitietafel/);
    await tab.close();
  });
});

describe('an address', () => {
  const dordrecht = opened('dordrecht', { tab: pageOf('ouderpanel') });

  it('opens the decision it names, and Back goes to where one was', async () => {
    const tab = dordrecht();
    await tab.isOn(panel);
    await tab.goesTo('Besluiten');
    await tab.follows(handover);
    await tab.isOn(handover);
    expect(tab.address).toBe(`/${pageOf('overdracht')}`);
    await tab.goesBack();
    await tab.isOn('Besluiten');
    await tab.goesBack();
    await tab.isOn(panel);
    await tab.goesBack(1);
    await tab.isOn('Besluiten');
  });

  it('opens it too where Teams only says which page a link named', async () => {
    const tab = dordrecht();
    await tab.document.goto(`${journey.local.url}/tab/?locale=nl-nl`);
    await tab.isOn(panel);
    expect(tab.address).toBe(`/${pageOf('ouderpanel')}`);
  });

  it('is shared from the page, and leads there', async () => {
    const tab = dordrecht();
    await tab.goesTo('Besluiten');
    await tab.follows('Overzicht');
    await tab.isOn('Wie staat waar?');
    await tab.press('Deel deze pagina', tab.frame.getByRole('banner'));
    const dialog = tab.page.getByRole('dialog', { name: 'Koppeling delen' });
    const link = new URL(await dialog.getByRole('textbox').inputValue());
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toMatchObject({ subEntityId: 'decisions/matrix' });
    expect(link.searchParams.get('label')).toBe('Besluiten · Zuid-Holland Zuid');
    await tab.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('stands on the card in the channel', async () => {
    const person = await journey.person('dordrecht');
    const card = person.card(/^Besluit: Prenataal huisbezoek/);
    await card.seen();
    await card.press('Open in de tab');
    const tab = new TabPage(person.page);
    await tab.isOn(visits);
    await tab.sees('Gemeente Dordrecht', tab.section('Jouw antwoord'));
    await person.close();
  });
});

describe('somebody who reads English', () => {
  const englishReader = opened('secretary', { lang: 'en' });

  it('reads no Dutch but what people wrote', async () => {
    const tab = englishReader();
    const own = (await peoplesTexts()).sort((a, b) => b.length - a.length);
    const dutchOnly = new Set([...wordsIn(dutch)].filter((word) => !englishWords.has(word)));
    const reads = async (where: string) => {
      const shown = own.reduce((text, one) => text.replaceAll(one, ' '), await everyText(tab));
      expect([where, splitWords(shown).filter((word) => dutchOnly.has(word) || dutchDates.has(word))]).toEqual([
        where,
        [],
      ]);
    };
    for (const page of ['Today', 'Agenda', 'Coalition', 'Round', 'Decisions']) {
      await tab.goesTo(page);
      await reads(page);
      const form = { Round: 'Share your update', Decisions: 'Record a decision' }[page];
      if (!form) continue;
      await tab.press(form);
      await tab.dialog();
      await reads(form);
      await tab.page.keyboard.press('Escape');
      await tab.hasNoDialog();
    }
    await tab.follows('Overview');
    await tab.isOn('Who stands where?');
    await reads('Matrix');
    await tab.follows(visits);
    await tab.isOn(visits);
    await reads('Decision');
    await tab.press(/^Report on behalf of /);
    await tab.dialog('Report the answer of your backing body');
    await reads('Form');
  });

  const splitWords = (text: string) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

  /** Every word of a language, in sentences with something filled in too. */
  function wordsIn(words: unknown): Set<string> {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [1, 2, ''].flatMap((filled) => texts(value(filled, filled, filled)));
      return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
    };
    return new Set(splitWords(texts(words).join('\n')));
  }
  const englishWords = wordsIn(english);
  const dutchDates = new Set('ma di wo vr za zo januari februari maart mei juni juli augustus oktober'.split(' '));

  /** What is read and what is heard, folded parts too. */
  const everyText = (tab: TabPage) =>
    tab.document.evaluate(() => {
      const textOf = (node: Node): string => {
        if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
        const text = [...node.childNodes].map(textOf).join('');
        return getComputedStyle(node).display === 'inline' ? text : `\n${text}\n`;
      };
      const found = [document.title, textOf(document.body)];
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
        for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
      return found.join('\n');
    });
});

/** What people wrote and are called, and what the coalition is called by. */
async function peoplesTexts(): Promise<string[]> {
  const kinds = ['coalition', 'member', 'meeting', 'agendaItem', 'update', 'decision'] as const;
  const stored = await Promise.all(kinds.map((kind) => journey.local.store.list(regionCoalitionId, kind)));
  const named = new Set([
    'name',
    'said',
    'title',
    'text',
    'explanation',
    'region',
    'place',
    'reason',
    'onWordOf',
    'condition',
    'because',
    'note',
    'means',
  ]);
  const texts = (value: unknown, field = ''): string[] => {
    if (typeof value === 'string') return named.has(field) && value !== '' && value !== 'Coalitietafel' ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((one) => texts(one, field));
    return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => texts(one, name)) : [];
  };
  return [...new Set(stored.flat().flatMap(({ document }) => texts(document)))];
}
