import { DomainError } from '../../../domain/error';
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
  parseCard,
  secretary,
  shown,
  surfaces,
  type Table,
  textOf,
  titlesOf,
} from './kit';

const w = nl.round;
const everybody = [chair, secretary, dordrecht, midwife, guest];

let table: Table & { id: string };
beforeEach(async () => {
  const opened = openTable();
  await opened.connect(...everybody);
  await opened.setUp('Gemeente Dordrecht\nGemeente Papendrecht\nGemeente Sliedrecht\nVSV Drechtsteden');
  await opened.act(dordrecht, 'say-organisations', { organisations: 'dordrecht' });
  await opened.act(secretary, 'confirm-member', { person: dordrecht.id, organisations: 'dordrecht' });
  const { stored } = await opened.act(dordrecht, 'post-update', {
    type: 'bottleneck',
    text: 'De overdracht duurt te lang.',
  });
  table = { ...opened, id: stored.document.id };
});
afterEach(() => table.store.close());

describe('the cards of the round', () => {
  it('are read by the real parser, for everyone, everywhere, in both languages', async () => {
    const places: readonly [string, Record<string, string>][] = [
      ['round', {}],
      ['round', { all: 'yes' }],
      ['update', { id: table.id }],
      ['update', { id: 'update:none' }],
      ['update-form', {}],
      ['update-form', { update: table.id }],
      ['update-form', { sourceText: 'Wie herkent dit?', sourceBy: 'Regiomanager' }],
      ['help', {}],
      ['help', { welcome: 'yes' }],
      ['help', { typed: hostile.markdown }],
      ['nothing-of-ours', {}],
    ];
    for (const [screen, params] of places) {
      for (const surface of surfaces) {
        for (const language of languages) {
          for (const as of everybody) parseCard(await shown(table, screen, { as, surface, language, params }));
        }
      }
    }
  });

  it('tell the channel how many are to come, and only chair and secretary which', async () => {
    const channel = textOf(await shown(table, 'round', { surface: 'channel' }));
    expect(channel).toContain(w.posted(1, 3));
    expect(channel).toContain(w.toCome(2));
    expect(channel).not.toContain('Gemeente Papendrecht');
    expect(textOf(await shown(table, 'round', { as: secretary }))).toContain(
      'Gemeente Papendrecht en Gemeente Sliedrecht',
    );
  });

  it('fit a phone when eighty organisations have shared 4,000 characters each', async () => {
    await table.act(secretary, 'add-organisations', {
      list: Array.from({ length: 80 }, (_, n) => `Gemeente met een lange naam ${n}`).join('\n'),
    });
    for (let n = 0; n < 80; n++) {
      await table.act(secretary, 'post-update', {
        type: 'progress',
        text: hostile.long,
        for: `Gemeente met een lange naam ${n}`,
      });
    }
    const card = await shown(table, 'round', { surface: 'channel' });
    parseCard(card);
    expect(textOf(card)).toContain('Gemeente met een lange naam 79');
    parseCard(await shown(table, 'round', { params: { all: 'yes' } }));
  });

  it('show what people typed as they typed it, and only https links can be pressed', async () => {
    const text = `${hostile.markdown} https://www.example.org/rapport. http://onveilig.example\n${hostile.word}`;
    const { stored } = await table.act(dordrecht, 'post-update', { type: 'progress', text, theme: 'data' });
    const card = await shown(table, 'update', { params: { id: stored.document.id } });
    parseCard(card);
    expect(textOf(card)).toContain('**vet** [klik](javascript:alert(1))');
    const urls = [...JSON.stringify(card).matchAll(/"url":"([^"]*)"/g)].map((found) => found[1]);
    expect(urls).toEqual(['https://www.example.org/rapport']);
  });

  it('come back filled in when an update is refused, with what was wrong', async () => {
    const long = 'a'.repeat(10_000);
    const card = await shown(table, 'update-form', {
      state: {
        problem: new DomainError('bad-input', { fields: { text: 'too-long' } }),
        values: { type: 'question', text: long },
      },
    });
    expect(heldBy(card, 'text')).toBe(long);
    expect(heldBy(card, 'type')).toBe('question');
    expect(textOf(card)).toContain(nl.problem['too-long']);
  });

  it('offer to change only what is one’s own', async () => {
    expect(titlesOf(await shown(table, 'update', { as: dordrecht, params: { id: table.id } }))).toEqual([
      w.toAgenda,
      w.edit,
      w.withdraw,
    ]);
    expect(titlesOf(await shown(table, 'update', { as: midwife, params: { id: table.id } }))).toEqual([w.toAgenda]);
  });

  it('keep what was typed and not understood, ready to share or propose', async () => {
    const card = await shown(table, 'help', { params: { typed: 'Wie heeft ervaring met een gezamenlijke training?' } });
    expect(textOf(card)).toContain('Wie heeft ervaring met een gezamenlijke training?');
    expect(JSON.stringify(card.actions)).toContain('Wie heeft ervaring met een gezamenlijke training?');
  });
});
