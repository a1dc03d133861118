import { en } from '../../../i18n/en';
import { nl } from '../../../i18n/nl';
import {
  chair,
  dordrecht,
  guest,
  heldBy,
  hostile,
  languages,
  midwife,
  openTable,
  type Person,
  parseCard,
  partsOf,
  pressed,
  secretary,
  shown,
  surfaces,
  textOf,
  titlesOf,
} from './kit';

const w = nl.coalition;
const everybody = [chair, secretary, dordrecht, midwife, guest];
const list =
  'Gemeente Dordrecht\nGemeente Papendrecht\nGGD Zuid-Holland Zuid\nVSV Drechtsteden\nZilveren Kruis; agendalid';

/** A coalition with four kinds of organisations, one delegate confirmed, one waiting, and a name to match. */
async function aCoalition() {
  const table = openTable();
  await table.connect(...everybody);
  await table.act(midwife, 'post-update', { type: 'progress', text: 'Wij werken samen.', for: 'Papendrecht' });
  await table.act(midwife, 'post-update', { type: 'progress', text: 'Nog iets.', for: 'Verloskundigen Waard' });
  await table.setUp(list);
  await table.act(dordrecht, 'say-organisations', { organisations: 'dordrecht' });
  await table.act(secretary, 'confirm-member', { person: dordrecht.id, organisations: 'dordrecht' });
  await table.act(midwife, 'say-organisations', { organisations: 'vsv-drechtsteden', other: 'VSV Gorinchem' });
  return table;
}

let table: Awaited<ReturnType<typeof aCoalition>>;
beforeEach(async () => {
  table = await aCoalition();
});
afterEach(() => table.store.close());

const everyScreen: readonly (readonly [string, Record<string, string>])[] = [
  ['coalition', {}],
  ['coalition', { all: 'yes' }],
  ['organisations', { kind: 'municipality' }],
  ['organisations', { kind: 'none' }],
  ['set-up-form', {}],
  ['settings-form', {}],
  ['organisations-form', {}],
  ['organisation-form', {}],
  ['organisation-form', { organisation: 'dordrecht' }],
  ['roles-form', {}],
  ['join-form', {}],
  ['member', { id: midwife.id }],
  ['member', { id: `member:${dordrecht.id}` }],
  ['member', { id: 'nobody' }],
  ['confirm', {}],
  ['confirm', { person: dordrecht.id }],
  ['match', {}],
  ['settings', {}],
  ['hearing-form', {}],
  ['tellings', {}],
  ['telling-days-form', {}],
];

describe('every screen of the coalition', () => {
  it('is a card that clients can read, for everyone, everywhere, in both languages', async () => {
    const small = openTable();
    await small.connect(dordrecht, guest);
    for (const one of [table, small])
      for (const [screen, params] of everyScreen)
        for (const as of [secretary, dordrecht, guest])
          for (const surface of surfaces)
            for (const language of languages)
              for (const dialogs of [false, true])
                parseCard(await shown(one, screen, { params, as, surface, language, dialogs }));
    small.store.close();
  });

  it('speaks one language at a time', async () => {
    const only = (one: object, other: object) => {
      const others = new Set(sentences(other));
      return sentences(one).filter((sentence) => sentence.length > 6 && !others.has(sentence));
    };
    const english = only(en, nl);
    const dutch = only(nl, en);
    for (const [screen, params] of everyScreen)
      for (const as of [secretary, dordrecht]) {
        const inDutch = textOf(await shown(table, screen, { params, as, language: 'nl' })).split('\n');
        const inEnglish = textOf(await shown(table, screen, { params, as, language: 'en' })).split('\n');
        expect(inDutch.filter((line) => english.includes(line))).toEqual([]);
        expect(inEnglish.filter((line) => dutch.includes(line))).toEqual([]);
      }
  });

  it('gives the channel no form of chair and secretary, but the way to it for them', async () => {
    const forms = ['settings-form', 'organisations-form', 'organisation-form', 'roles-form', 'confirm', 'match'];
    for (const screen of forms)
      for (const [as, surface] of [
        [secretary, 'channel'],
        [dordrecht, 'personal'],
      ] as const) {
        const card = await shown(table, screen, { as, surface });
        expect(partsOf(card).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
        expect(textOf(card)).toContain('Secretaris GGD');
        if (surface === 'channel') expect(titlesOf(card)).toEqual([nl.common.open]);
      }
  });
});

describe('before anything is set up', () => {
  it('asks any member but a guest to set up, and anybody whom they represent', async () => {
    const small = openTable();
    await small.connect(dordrecht, guest);
    expect(titlesOf(await shown(small, 'coalition', { as: dordrecht }))).toEqual([w.setUp, w.joinShort]);
    expect(titlesOf(await shown(small, 'coalition', { as: guest }))).toEqual([w.joinShort]);
    expect(textOf(await shown(small, 'set-up-form', { as: guest }))).toContain(nl.refusal['guest-cannot-start']({}));
    const form = await shown(small, 'set-up-form', { as: dordrecht });
    expect(heldBy(form, 'meetingsPerYear')).toBe(4);
    expect(pressed(form, w.setUp)).toMatchObject({ verb: 'start-set-up', next: { screen: 'coalition' } });
    const join = await shown(small, 'join-form', { as: guest });
    expect(partsOf(join).filter((part) => part.isRequired)).toMatchObject([{ id: 'other' }]);
    small.store.close();
  });

  it('comes back filled in when the region is missing', async () => {
    const small = openTable();
    await small.connect(dordrecht);
    const values = { region: '', meetingsPerYear: '6', meetingMinutes: '75', language: 'en' };
    const problem = await small.refused(dordrecht, 'start-set-up', values);
    const again = await shown(small, 'set-up-form', { as: dordrecht, state: { problem, values } });
    expect([heldBy(again, 'meetingsPerYear'), heldBy(again, 'meetingMinutes'), heldBy(again, 'language')]).toEqual([
      6,
      75,
      'en',
    ]);
    expect(textOf(again)).toContain(nl.problem.required);
    small.store.close();
  });

  it('tells who the secretary is once somebody was first', async () => {
    const text = textOf(await shown(table, 'set-up-form', { as: dordrecht }));
    expect(text).toContain('Secretaris GGD is secretaris');
  });
});

describe('the coalition', () => {
  it('says who leads it, how often it meets and which organisations take part', async () => {
    const text = textOf(await shown(table, 'coalition', { as: dordrecht }));
    expect(text).toContain('Zuid-Holland Zuid');
    expect(text).toContain('Netwerkregisseur');
    expect(text).toContain(w.rhythm(4, 90));
    expect(text).toContain('Gemeenten (2)');
    expect(text).toContain(`${w.seats.agenda}`);
    expect(text).toContain(w.delegates('Beleidsmedewerker Dordrecht'));
    expect(text).toContain(w.you('Gemeente Dordrecht'));
  });

  it('says kindly what is missing, and who can do it', async () => {
    const member = textOf(await shown(table, 'coalition', { as: dordrecht, surface: 'channel' }));
    expect(member).toContain(w.missing.meeting);
    expect(member).toContain(w.whoCan('Secretaris GGD'));
    // What waits for the secretary is not the channel's business.
    expect(member).not.toContain(w.missingConfirm(1));
    const lead = await shown(table, 'coalition', { as: secretary });
    expect(textOf(lead)).toContain(w.missingConfirm(1));
    expect(textOf(lead)).toContain(w.missingMatch(3));
    expect(textOf(lead)).toContain(w.youCan);
    expect(titlesOf(lead)).toEqual([w.confirm, w.match, nl.agenda.plan, w.rolesTitle, w.editShort, w.settings]);
  });

  it('folds eighty organisations, loses none and stays small', async () => {
    const big = await many(80, 250);
    for (const screen of [
      'coalition',
      'join-form',
      'organisation-form',
      'confirm',
      'match',
      'roles-form',
      'organisations',
    ])
      for (const surface of surfaces)
        for (const as of [secretary, dordrecht]) parseCard(await shown(big, screen, { as, surface }));
    const text = textOf(await shown(big, 'coalition'));
    expect(new Set(text.match(/Organisatie \d\d/g)).size).toBe(80);
    const seen = new Set<string>();
    for (const from of ['0', '20', '40', '60']) {
      const page = textOf(await shown(big, 'organisations', { params: { from } }));
      for (const [name] of page.matchAll(/Organisatie \d\d/g)) seen.add(name);
      expect(page).toContain(w.noDelegate);
    }
    expect(seen.size).toBe(80);
    big.store.close();
  });
});

describe('organisations', () => {
  it('are added from a pasted list, which comes back when it is refused', async () => {
    const form = await shown(table, 'organisations-form', { as: secretary });
    expect(pressed(form, w.add)).toMatchObject({ verb: 'add-organisations', next: { screen: 'coalition' } });
    const values = { list: `Gemeente Zwijndrecht${' '.repeat(41_000)}\nGemeente Sliedrecht` };
    const problem = await table.refused(secretary, 'add-organisations', values);
    const again = await shown(table, 'organisations-form', { as: secretary, state: { problem, values } });
    expect(heldBy(again, 'list')).toBe(values.list);
    expect(textOf(again)).toContain(nl.problem['too-long']);
  });

  it('are changed one at a time: choose, then change', async () => {
    const choose = await shown(table, 'organisation-form', { as: chair });
    expect(pressed(choose, w.continue)).toMatchObject({ verb: 'show', on: { screen: 'organisation-form' } });
    const form = await shown(table, 'organisation-form', {
      as: chair,
      state: { values: { organisation: 'vsv-drechtsteden' } },
    });
    expect([heldBy(form, 'name'), heldBy(form, 'kind'), heldBy(form, 'seat'), heldBy(form, 'inRound')]).toEqual([
      'VSV Drechtsteden',
      'obstetric-partnership',
      'table',
      'false',
    ]);
    const save = pressed(form, nl.common.save);
    await table.act(chair, 'edit-organisation', { ...(save.input as object), name: 'VSV Waardenland' });
    const values = { organisation: 'vsv-drechtsteden', name: 'GGD Zuid-Holland Zuid', bodyMeets: '2020-01-01' };
    const problem = await table.refused(chair, 'edit-organisation', values);
    const params = { organisation: 'vsv-drechtsteden' };
    const again = await shown(table, 'organisation-form', { as: chair, params, state: { problem, values } });
    expect(heldBy(again, 'name')).toBe('GGD Zuid-Holland Zuid');
    expect(heldBy(again, 'bodyMeets')).toBe('2020-01-01');
    expect(textOf(again)).toContain(nl.refusal['organisation-exists']({ organisation: 'GGD Zuid-Holland Zuid' }));
  });

  it('does not fill in a day on which the body has met already', async () => {
    await table.act(chair, 'edit-organisation', { organisation: 'dordrecht', bodyMeets: '2026-03-20' });
    const params = { organisation: 'dordrecht' };
    expect(heldBy(await shown(table, 'organisation-form', { as: chair, params }), 'bodyMeets')).toBe('2026-03-20');
    table.goTo('2026-03-21');
    expect(heldBy(await shown(table, 'organisation-form', { as: chair, params }), 'bodyMeets')).toBeUndefined();
  });
});

describe('who represents whom', () => {
  it('is said by people themselves, filled in with what they said before', async () => {
    const form = await shown(table, 'join-form', { as: midwife });
    expect(heldBy(form, 'organisations')).toBe('vsv-drechtsteden');
    expect(heldBy(form, 'other')).toBe('VSV Gorinchem');
    expect(pressed(form, w.join)).toMatchObject({ verb: 'say-organisations', next: { screen: 'member' } });
    // In the channel the form is everybody's, and filled in for nobody.
    const shared = await shown(table, 'join-form', { as: midwife, surface: 'channel' });
    expect(heldBy(shared, 'organisations')).toBeUndefined();
    const values = { organisations: '', other: '' };
    const problem = await table.refused(midwife, 'say-organisations', values);
    expect(textOf(await shown(table, 'join-form', { as: midwife, state: { problem, values } }))).toContain(
      nl.problem.required,
    );
  });

  it('waits for the secretary, who confirms one person at a time', async () => {
    const params = { id: midwife.id };
    expect(textOf(await shown(table, 'member', { params, as: midwife }))).toContain(w.waits);
    expect(titlesOf(await shown(table, 'member', { params, as: midwife }))).toEqual([w.edit, w.title]);
    expect(titlesOf(await shown(table, 'member', { params, as: secretary }))).toEqual([w.confirm, w.title]);
    expect(titlesOf(await shown(table, 'member', { params, surface: 'channel' }))).toEqual([nl.common.open]);
    const card = await shown(table, 'confirm', { as: secretary });
    expect(textOf(card)).toContain('VSV Drechtsteden en VSV Gorinchem');
    expect(heldBy(card, 'organisations')).toBe('vsv-drechtsteden');
    await table.act(secretary, 'confirm-member', {
      ...(pressed(card, w.confirm).input as object),
      organisations: 'vsv-drechtsteden',
    });
    expect(textOf(await shown(table, 'confirm', { as: secretary }))).toContain(w.confirmNone);
    expect(textOf(await shown(table, 'member', { params, as: midwife }))).toContain(w.confirmed);
  });

  it('goes on to the next who waits', async () => {
    await table.act(guest, 'say-organisations', { other: 'Oudervertegenwoordiging' });
    const card = await shown(table, 'confirm', { as: secretary });
    expect(textOf(card)).toContain(w.nth(1, 2));
    const { next } = pressed(card, w.confirm) as { next: { params: { person: string } } };
    const second = await shown(table, 'confirm', { as: secretary, params: next.params });
    expect(textOf(second)).toContain(w.nth(2, 2));
  });
});

describe('names that nobody knows', () => {
  it('are matched one at a time, with the likely one filled in', async () => {
    const first = await shown(table, 'match', { as: secretary });
    expect(textOf(first)).toContain(w.nth(1, 3));
    expect(heldBy(first, 'organisation')).toBe('papendrecht');
    expect(textOf(first)).toContain(w.matchGuess);
    await table.act(secretary, 'match-name', { said: 'Papendrecht', organisation: 'papendrecht' });
    const third = await shown(table, 'match', { as: secretary, params: { said: 'Verloskundigen Waard' } });
    const { input } = pressed(third, w.match);
    expect(input).toEqual({ said: 'Verloskundigen Waard' });
    await table.act(secretary, 'match-name', { ...(input as object), organisation: 'vsv-drechtsteden' });
    expect(textOf(await shown(table, 'match', { as: secretary }))).toContain(w.nth(1, 1));
    await table.act(secretary, 'match-name', { said: 'VSV Gorinchem', organisation: 'vsv-drechtsteden' });
    expect(textOf(await shown(table, 'match', { as: secretary }))).toContain(w.matchNone);
  });
});

describe('roles', () => {
  it('go to somebody of the channel', async () => {
    const form = await shown(table, 'roles-form', { as: secretary });
    expect(pressed(form, w.handOver)).toMatchObject({ verb: 'hand-over-role', next: { screen: 'coalition' } });
    expect(textOf(form)).toContain('Netwerkregisseur');
  });

  it('are found by name where there are too many people for a list', async () => {
    const big = await many(3, 250);
    const first = await shown(big, 'roles-form', { as: secretary });
    expect(textOf(first)).toContain(w.searchLabel(252));
    expect(pressed(first, w.search)).toMatchObject({ verb: 'show', on: { screen: 'roles-form' } });
    const found = await shown(big, 'roles-form', { as: secretary, state: { values: { search: 'deelnemer 12' } } });
    parseCard(found);
    expect(textOf(found)).toContain('Deelnemer 120');
    const none = await shown(big, 'roles-form', { as: secretary, state: { values: { search: 'niemand' } } });
    expect(textOf(none)).toContain(w.searchNone);
    big.store.close();
  });
});

describe('names of people’s making', () => {
  it('stay text', async () => {
    for (const raw of Object.values(hostile)) {
      const name = raw
        .replace(/[\n;\t]/g, ' ')
        .trim()
        .slice(0, 190);
      const mallory: Person = { id: 'tenant-1:mallory', name };
      await table.act(undefined, 'register-member', { person: mallory, guest: false });
      await table.act(secretary, 'add-organisations', { list: name });
      await table.act(mallory, 'say-organisations', { other: `${name} en meer`.slice(-190) });
      await table.act(secretary, 'change-settings', { region: name.slice(0, 120) });
      await table.act(secretary, 'hand-over-role', { role: 'chair', person: mallory.id });
      for (const [screen, params] of [...everyScreen, ['member', { id: mallory.id }]] as const)
        for (const surface of surfaces)
          for (const as of [secretary, dordrecht]) {
            const card = await shown(table, screen, { params, surface, as });
            parseCard(card);
            const marked = partsOf(card).filter(
              (part) => part.type === 'TextBlock' && /\]\(|<at>|\*\*/.test(String(part.text)),
            );
            expect(marked).toEqual([]);
          }
    }
  });
});

/** A coalition of this many organisations and people. */
async function many(organisations: number, people: number) {
  const big = openTable();
  await big.connect(secretary, chair);
  for (let i = 0; i < people; i++) {
    const one = {
      id: `8c0e4b7e-51d2-4b93-8a57-0d9f6e2b4c31:5b0c1d2e-7a41-4c9b-8d3f-${String(i).padStart(12, '0')}`,
      name: `Deelnemer ${i}`,
    };
    await big.act(undefined, 'register-member', { person: one, guest: false });
  }
  const kinds = [
    'gemeente',
    'ggd',
    'jgz',
    'verzekeraar',
    'vsv',
    'huisartsen',
    'ziekenhuis',
    'kraamzorg',
    'welzijn',
    'ouders',
  ];
  const rows = Array.from(
    { length: organisations },
    (_, i) => `Organisatie ${String(i).padStart(2, '0')} voor jonge gezinnen; ${kinds[i % kinds.length]}`,
  );
  await big.setUp(rows.join('\n'));
  return big;
}

/** Every sentence of a language that has no blanks to fill. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? sentences(value) : [],
  );
}
