import { type Journey, openJourney } from './pages/open-journey';
import type { TablePage } from './pages/table-page';

let journey: Journey;
let papendrecht: TablePage;
let secretary: TablePage;
let chair: TablePage;
let guest: TablePage;

beforeAll(async () => {
  journey = await openJourney({ empty: true });
  [papendrecht, secretary, chair, guest] = await Promise.all([
    journey.person('papendrecht'),
    journey.person('secretary'),
    journey.person('chair'),
    journey.person('parents'),
  ]);
}, 60_000);

afterAll(() => journey?.close());

describe('before anybody arranged anything', () => {
  it('says hello in the channel, and what one can do', async () => {
    await papendrecht.card(/^Hallo, ik ben Coalitietafel/).says(/Je kunt meteen beginnen/);
  });

  it('takes what somebody shares, for the organisation that they type', async () => {
    await papendrecht.card(/^Hallo/).press('Deel je ontwikkeling');
    const form = await papendrecht.dialog('Deel een lokale ontwikkeling');
    await form.fill('Wat speelt er?', 'Het spreekuur voor aanstaande ouders zit vol.');
    await form.fill('Voor welke organisatie?', 'Papendrecht');
    await form.press('Deel met de coalitie');
    await papendrecht.isTold(/^Gedeeld/);
    await secretary.card(/^Voortgang: Papendrecht/).says('Het spreekuur voor aanstaande ouders zit vol.');
  });

  it('explains to a guest who can start, and lets a member become secretary for all to see', async () => {
    const refused = await guest.whispers('start');
    await refused.says(/Een gast kan de coalitie niet inrichten/);
    expect(await refused.offers('Richt in')).toBe(false);
    const form = await secretary.asks('start');
    await form.fill('Regio', 'Zuid-Holland Zuid');
    await form.press('Richt in');
    await chair.card(/^Coalitie Zuid-Holland Zuid/).says('Secretaris GGD Zuid-Holland Zuid');
    await chair.card(/^Coalitie Zuid-Holland Zuid/).says('○ Er is nog geen voorzitter.');
  });
});

describe('the secretary', () => {
  it('pastes the organisations, and names the chair', async () => {
    const coalition = await secretary.whispers('coalitie');
    await coalition.press('Voeg organisaties toe');
    const list = await secretary.dialog('Voeg organisaties toe');
    await list.fill(
      'Organisaties',
      'Gemeente Papendrecht\nGemeente Dordrecht\nGGD Zuid-Holland Zuid\nZilveren Kruis; zorgverzekeraar; agendalid',
    );
    await list.press('Voeg toe');
    await secretary.isTold(/^Toegevoegd\. Er zijn nu 4 organisaties/);
    const roles = await secretary.whispers('coalitie');
    await roles.says('4 organisaties');
    await roles.press('Voorzitter en secretaris');
    await roles.pick('Voorzitter');
    await roles.choose('Wie?', 'Netwerkregisseur Kansrijke Start');
    await roles.press('Geef de rol');
    await (await chair.asks('coalitie')).says('Netwerkregisseur Kansrijke Start');
  });

  it('confirms whom somebody represents, and matches what was shared before', async () => {
    const join = await papendrecht.whispers('wie ben ik');
    await join.tick('Gemeente Papendrecht');
    await join.press('Dit ben ik');
    await join.says(/De secretaris bevestigt dit; je ziet het in het kanaal/);

    const coalition = await secretary.whispers('coalitie');
    await coalition.says(/1 persoon wacht op bevestiging/);
    await coalition.says(/1 naam is nog niet gekoppeld/);
    await coalition.press('Bevestig');
    await coalition.says('Beleidsmedewerker Papendrecht zegt te vertegenwoordigen:');
    await coalition.press('Bevestig');
    await coalition.says(/^✓ Bevestigd\. Vanaf nu kan deze persoon/);

    const names = await secretary.whispers('coalitie');
    await names.press('Koppel');
    await names.says('Dit lijkt erop. Klopt het?');
    await names.press('Koppel');
    await names.says(/Alle namen zijn gekoppeld/);
    await papendrecht.inChannel();
    const round = await papendrecht.asks('rondje');
    await round.says(/1 van 2 organisaties deelden al/);
    await round.says(/Gemeente Papendrecht · Voortgang/);
  });
});
