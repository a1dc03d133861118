import { DomainError } from '../../../domain/error';
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
  secretary,
  shown,
  surfaces,
  textOf,
  titlesOf,
} from './kit';

const w = nl.mandates;
const everybody = [chair, secretary, dordrecht, midwife, guest];
const onWordOf = 'bestuur, per mail';
const names = (n: number) =>
  Array.from({ length: n }, (_, index) => `Gemeente nummer ${index + 1} in Noord- en Midden-Limburg`);

/**
 * A table on which everything happened that can become of a decision: `open` with advice, a contradicted condition, costs,
 * two versions and a call; `ratified` and carried out here and there; `lapsed` and reopened for corrections.
 */
async function aTable(more: readonly string[] = [], long = 'De voorwaarde.') {
  // A decision of eighty organisations holds what people write, not eighty times the most there is.
  const text = long.slice(0, more.length > 0 ? 450 : long.length);
  const table = openTable();
  await table.connect(...everybody);
  await table.setUp(
    [
      'Gemeente Dordrecht',
      'VSV Drechtsteden',
      'GGD Zuid-Holland Zuid',
      'VGZ',
      'Welzijn Oud',
      'Kraamzorg West; kraamzorg; agendalid',
      ...more,
    ].join('\n'),
  );
  const represent = async (who: Person, organisations: string) => {
    await table.act(who, 'say-organisations', { organisations });
    await table.act(secretary, 'confirm-member', { person: who.id, organisations });
  };
  await represent(dordrecht, 'dordrecht');
  await represent(midwife, 'vsv-drechtsteden');
  await table.act(secretary, 'edit-organisation', { organisation: 'dordrecht', inhabitants: '120000' });
  await table.act(secretary, 'edit-organisation', { organisation: 'vgz', worksIn: 'dordrecht' });
  const records = async (title: string) =>
    (
      await table.act(secretary, 'record-decision', {
        title,
        text: `${long}\nDe tafel adviseert om samen te betalen.`.slice(-4000),
        deadline: '2026-05-01',
        askAll: 'true',
      })
    ).stored.document.id;
  const open = await records('Samen een regiocoördinator betalen');
  await table.act(secretary, 'split-costs', { decision: open, total: '10.000,01', split: 'equal' });
  const says = (decision: string, organisation: string, state: string, rest: object = {}) =>
    table.act(secretary, 'report-mandate', { decision, organisation, state, onWordOf, ...rest });
  for (const organisation of ['dordrecht', 'vgz', ...more]) {
    const stance = {
      organisation,
      stance: 'for-if',
      text,
      amount: '100',
      means: 'GALA',
      dependsOn: 'ggd-zuid-holland-zuid',
    };
    await table.act(secretary, 'give-advice', { decision: open, ...stance });
    const condition = { condition: text, satisfiedBy: text, reference: 'B-12', link: 'https://gemeente.example/b/12' };
    await says(open, organisation, 'conditional', { ...condition, amount: '99,99' });
    await table.act(chair, 'meet-condition', { decision: open, organisation, met: true, how: text });
  }
  await table.act(secretary, 'contradict-condition', { decision: open, organisation: 'vgz', reason: text });
  await table.act(secretary, 'amend-decision', {
    decision: open,
    text: `${long.replaceAll('een', 'één')}\nNu anders.`.slice(-4000),
    because: text.slice(0, 1500),
    asks: 'named',
    organisations: 'dordrecht',
  });
  await table.act(chair, 'note-call', {
    decision: open,
    organisation: 'ggd-zuid-holland-zuid',
    note: text.slice(0, 900),
  });
  const ratified = await records('Eén intake');
  for (const organisation of ['dordrecht', 'vsv-drechtsteden', 'ggd-zuid-holland-zuid', 'vgz', 'welzijn-oud', ...more])
    await says(ratified, organisation, 'agreed');
  await table.act(secretary, 'plan-landing', { decision: ratified, reviewOn: '2026-12-01' });
  for (const organisation of ['dordrecht', ...more])
    await table.act(secretary, 'report-landing', {
      decision: ratified,
      organisation,
      state: 'in-progress',
      note: text,
    });
  const lapsed = await records('Een ouderpanel');
  await says(lapsed, 'vgz', 'declined', { reason: text });
  await table.act(secretary, 'reopen-decision', { decision: lapsed, because: 'Een vergissing.' });
  await table.act(secretary, 'leave-organisation', { organisation: 'welzijn-oud' });
  // What follows from leaving comes by itself, once it is delivered.
  await table.act(undefined, 'release-mandates', { decision: open });
  const arranged = { deputy: midwife.id, organisations: 'dordrecht', until: '2026-05-20' };
  await table.act(dordrecht, 'name-deputy', { ...arranged, for: dordrecht.id });
  return { ...table, open, ratified, lapsed };
}
type Full = Awaited<ReturnType<typeof aTable>>;

const aboutDecisions = [
  'decision',
  'decision-more',
  'answers',
  'versions',
  'landing',
  'report-form',
  'advise-form',
  'meet-form',
  'contradict-form',
  'amend-form',
  'costs-form',
  'ask-also-form',
  'extend-form',
  'reopen-form',
  'landing-form',
  'landing-plan-form',
] as const;

const places = ({ open, ratified, lapsed }: Full): (readonly [string, Record<string, string>])[] => [
  ...aboutDecisions.flatMap((screen) =>
    [open, ratified, lapsed].flatMap((id): (readonly [string, Record<string, string>])[] => [
      [screen, { id }],
      ...(screen.endsWith('-form') ? ([[screen, { id, any: 'yes' }]] as const) : []),
    ]),
  ),
  ['versions', { id: 'decision:none' }],
  ['amend-form', { id: 'decision:none' }],
  ['coalition', {}],
  ['organisations', {}],
  ['call-form', { id: open, organisation: 'ggd-zuid-holland-zuid' }],
  ['call-form', { id: open, organisation: 'nobody' }],
  ['calls', {}],
  ['calls', { from: '5' }],
  ['pending', {}],
  ['decision-form', {}],
  ['organisation-form', {}],
  ['organisation-form', { organisation: 'vgz' }],
  ['organisation-form', { organisation: 'dordrecht' }],
  ['leave-form', { organisation: 'vgz' }],
  ['leave-form', { organisation: 'welzijn-oud' }],
  ['leave-form', {}],
  ['formerly', {}],
  ['deputy-form', {}],
  ['deputies', {}],
  ['deputies', { deputy: midwife.id, from: '2026-03-12', until: '2026-05-20' }],
];

let table: Full;
beforeAll(async () => {
  table = await aTable();
  table.goTo('2026-04-20');
});
afterAll(() => table.store.close());

describe('what becomes of a decision, as cards', () => {
  it('is read by the real parser, for everyone, everywhere, in both languages', async () => {
    for (const [screen, params] of places(table))
      for (const surface of surfaces)
        for (const language of languages)
          for (const as of everybody) {
            const card = await shown(table, screen, { as, surface, language, params, dialogs: surface !== 'personal' });
            try {
              parseCard(card);
            } catch (error) {
              throw new Error(`${screen} ${JSON.stringify(params)} ${surface} ${language} ${as.name}: ${error}`);
            }
          }
  });

  it('speaks one language at a time', async () => {
    const only = (one: object, other: object) => {
      const others = new Set(sentences(other));
      return sentences(one).filter((sentence) => sentence.length > 6 && !others.has(sentence));
    };
    const english = only({ ...en.mandates, ...en.deputy }, nl);
    const dutch = only({ ...nl.mandates, ...nl.deputy }, en);
    for (const [screen, params] of places(table))
      for (const as of [chair, dordrecht]) {
        const inDutch = textOf(await shown(table, screen, { params, as, language: 'nl' })).split('\n');
        const inEnglish = textOf(await shown(table, screen, { params, as, language: 'en' })).split('\n');
        expect([screen, inDutch.filter((line) => english.includes(line))]).toEqual([screen, []]);
        expect([screen, inEnglish.filter((line) => dutch.includes(line))]).toEqual([screen, []]);
      }
  });

  it.each([
    ['long texts', 'Een zin die doorgaat over een voorwaarde. '.repeat(45).slice(0, 1900)],
    ['texts that try to be something else', `${hostile.markdown}\n${hostile.word}\n${hostile.lines}`.slice(0, 1900)],
  ])(
    'fits a phone for eighty organisations, with %s',
    async (_, text) => {
      const large = await aTable(names(76), text);
      large.goTo('2026-05-20');
      for (const [screen, params] of places(large))
        for (const as of [chair, dordrecht])
          for (const surface of ['channel', 'personal'] as const) {
            const card = await shown(large, screen, { as, surface, params });
            try {
              parseCard(card);
            } catch (error) {
              throw new Error(`${screen} ${JSON.stringify(params)} ${surface} ${as.name}: ${error}`);
            }
          }
      large.store.close();
    },
    60_000,
  );

  it('never says in the channel whom to call, nor who is late', async () => {
    const late = { surface: 'channel' as const, as: chair };
    const card = await shown(table, 'calls', late);
    expect(textOf(card)).toContain(nl.help.forLeads(secretary.name));
    expect(textOf(card)).not.toMatch(/GGD Zuid-Holland Zuid|antwoorddatum/);
    for (const screen of aboutDecisions)
      expect(textOf(await shown(table, screen, { ...late, params: { id: table.open } }))).not.toMatch(
        /te laat|gebeld/i,
      );
  });

  it('leads from the call list to the same one in the tab', async () => {
    const card = await shown(table, 'calls', { as: chair, tab: true });
    expect(titlesOf(card).at(-1)).toBe(nl.common.openInTab);
  });

  it('shows delegates no call list, and no call in what was said last', async () => {
    for (const as of [dordrecht, midwife, guest]) {
      const card = await shown(table, 'calls', { as });
      expect(textOf(card)).toContain('Dit is voor de voorzitter en de secretaris.');
      expect(partsOf(card).some((part) => part.type === 'ActionSet')).toBe(false);
    }
  });
});

describe('the card of a decision', () => {
  const read = async (id: string, as = chair, screen = 'decision') =>
    textOf(await shown(table, screen, { as, params: { id } }));

  it('says what would still change the outcome, and how the table advised', async () => {
    const card = await read(table.open);
    expect(card).toContain(`${w.nOf(4, 4)} · ${w.lapsesAfter(1)}`);
    expect(card).toContain('Advies: ja, als … 2');
  });

  it('says to the cent what does not add up', async () => {
    const card = await read(table.open);
    expect(card).toContain(w.totalIs('€\u00a010.000,01'));
    expect(card).toMatch(/Er wordt €\s2.000 minder gevraagd dan het kost./);
  });

  it('says what an outcome rests on, and how far it has landed', async () => {
    const card = await read(table.ratified, dordrecht);
    expect(card).toContain(w.restsOn(5, 0, 0));
    expect(card).toContain(w.landedOf(0, 4));
    expect(card).toContain('○ 3 nog niet begonnen · ◐ 1 bezig');
    expect(card).toContain('Komt terug op de agenda op di 1 december');
    expect(titlesOf(await shown(table, 'decision', { as: dordrecht, params: { id: table.ratified } }))[0]).toBe(
      w.landingReport,
    );
  });

  it('names who declined, and until when answers can be corrected', async () => {
    table.goTo('2026-03-20');
    const card = await read(table.lapsed, dordrecht);
    expect(card).toContain(w.lapsedBy('VGZ'));
    expect(card).toMatch(/Antwoorden kunnen nog worden aangepast tot en met do 26 maart/);
    table.goTo('2026-04-20');
  });

  it('keeps at most three buttons in sight, and what chair and secretary do more behind one', async () => {
    for (const as of everybody)
      for (const id of [table.open, table.ratified, table.lapsed]) {
        const { actions = [] } = await shown(table, 'decision', { as, params: { id } });
        expect(actions.filter((action) => action.mode !== 'secondary').length).toBeLessThanOrEqual(3);
      }
    const more = await read(table.open, chair, 'decision-more');
    for (const title of [w.amend, w.costs, w.askAlso, w.meetHow, w.adviseFor, w.landingPlan, w.changes])
      expect(more).toContain(title);
    const others = await read(table.open, guest, 'decision-more');
    for (const title of [w.amend, w.costs, w.askAlso, w.landingPlan]) expect(others).not.toContain(title);
  });

  it('shows a version word by word, so that it reads without colour', async () => {
    const card = await shown(table, 'versions', { params: { id: table.open } });
    const runs = partsOf(card).filter((part) => part.type === 'TextRun');
    expect(runs.find((run) => run.strikethrough && String(run.text).includes('betalen'))).toBeDefined();
    expect(
      runs.find((run) => run.underline && run.weight === 'bolder' && String(run.text).includes('Nu')),
    ).toBeDefined();
  });
});

describe('forms about a decision', () => {
  it('ask for whose word it is where one answers namens another, with nothing filled in', async () => {
    const namens = await shown(table, 'report-form', { as: chair, params: { id: table.open, any: 'yes' } });
    expect(heldBy(namens, 'onWordOf')).toBeUndefined();
    expect(partsOf(namens).find((part) => part.id === 'onWordOf')).toMatchObject({
      isRequired: true,
      label: w.wordLabel,
    });
    const own = await shown(table, 'report-form', { as: dordrecht, params: { id: table.open } });
    expect(heldBy(own, 'onWordOf')).toBeTruthy();
    expect(partsOf(own).find((part) => part.id === 'onWordOf')).not.toHaveProperty('isRequired');
  });

  it('open what is folded when there is something wrong in it', async () => {
    const problem = new DomainError('bad-input', { fields: { link: 'not-a-link' } });
    const about = { as: dordrecht, params: { id: table.open } };
    const card = await shown(table, 'report-form', { ...about, state: { problem, values: { link: 'nergens' } } });
    expect(partsOf(card).find((part) => part.id === 'details-in')).not.toHaveProperty('isVisible');
    expect(textOf(card)).toContain(nl.problem['not-a-link']);
    const calm = await shown(table, 'report-form', about);
    expect(partsOf(calm).find((part) => part.id === 'details-in')).toMatchObject({ isVisible: false });
  });

  it('are no dead forms for who may not: they read why', async () => {
    for (const screen of ['amend-form', 'costs-form', 'ask-also-form', 'reopen-form', 'landing-plan-form', 'call-form'])
      for (const as of [dordrecht, guest]) {
        const card = await shown(table, screen, { as, params: { id: table.open } });
        expect(partsOf(card).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
      }
    const meet = await shown(table, 'meet-form', { as: secretary, params: { id: table.open } });
    expect(textOf(meet)).toContain(nl.refusal['only-chair']({ chair: chair.name }));
  });

  it('show the new text to who was refused because it changed', async () => {
    const problem = new DomainError('decision-changed', { title: 'x', version: 2 });
    const state = { problem, values: { state: 'agreed', onWordOf: 'raadsbesluit' } };
    const card = await shown(table, 'report-form', { as: dordrecht, params: { id: table.open }, state });
    expect(textOf(card)).toContain(w.textNow);
    expect(textOf(card)).toContain('Nu anders.');
    expect(heldBy(card, 'onWordOf')).toBe('raadsbesluit');
  });
});

/** Every sentence of a language, of functions what they say about something. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}
