import type { Card } from '../../../bot/cards/card';
import type { DecisionDocument } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { nl } from '../../../i18n/nl';
import { closedDecisions, aDecision as kept } from '../../documents';
import {
  chair,
  coalitionId,
  dordrecht,
  guest,
  heldBy,
  hostile,
  languages,
  midwife,
  openTable,
  type Person,
  parseCard,
  pressed,
  secretary,
  shown,
  surfaces,
  type Table,
  textOf,
  titlesOf,
} from './kit';

const w = nl.decision;
const everybody = [chair, secretary, dordrecht, midwife, guest];

/** A decision that asks four organisations, one of which agreed and one under a condition. */
async function aDecision(list = 'Gemeente Dordrecht\nVSV Drechtsteden\nGGD Zuid-Holland Zuid\nVGZ') {
  const table = openTable();
  await table.connect(...everybody);
  await table.setUp(list);
  const represent = async (who: Person, organisations: string) => {
    await table.act(who, 'say-organisations', { organisations });
    await table.act(secretary, 'confirm-member', { person: who.id, organisations });
  };
  await represent(dordrecht, 'dordrecht');
  await represent(midwife, 'vsv-drechtsteden');
  const { stored } = await table.act(secretary, 'record-decision', {
    title: 'Samen een regiocoördinator betalen',
    text: 'De tafel adviseert om samen een regiocoördinator te betalen.',
    deadline: '2026-05-01',
    askAll: 'true',
  });
  return { ...table, id: stored.document.id };
}
type Decided = Table & { id: string };

let table: Decided;
beforeEach(async () => {
  table = await aDecision();
});
afterEach(() => table.store.close());

const places = ({ id }: Decided): readonly [string, Record<string, string>][] => [
  ['decisions', {}],
  ['decision', { id }],
  ['decision', { id: 'decision:none' }],
  ['answers', { id }],
  ['answers', { id, group: 'municipality' }],
  ['decision-form', {}],
  ['report-form', { id }],
  ['report-form', { id, any: 'yes' }],
  ['extend-form', { id }],
  ['pending', {}],
];

describe('the cards of decisions', () => {
  it('are read by the real parser, for everyone, everywhere, in both languages', async () => {
    for (const [screen, params] of places(table)) {
      for (const surface of surfaces) {
        for (const language of languages) {
          for (const as of everybody) parseCard(await shown(table, screen, { as, surface, language, params }));
        }
      }
    }
  });

  it('fit a phone for eighty organisations, with every answer within reach', async () => {
    const names = Array.from({ length: 80 }, (_, n) => `Gemeente nummer ${n + 1} in Noord- en Midden-Limburg`);
    const large = await aDecision(['Gemeente Dordrecht', 'VSV Drechtsteden', ...names].join('\n'));
    const long = 'Een voorwaarde die lang is. '.repeat(70);
    for (let n = 0; n < 40; n++) {
      const organisation = names[n] ?? '';
      await large.act(secretary, 'report-mandate', {
        decision: large.id,
        organisation,
        state: 'conditional',
        condition: long,
        onWordOf: 'bestuur, per mail',
      });
    }
    for (const screen of ['decision', 'answers', 'pending', 'report-form']) {
      parseCard(await shown(large, screen, { as: chair, params: { id: large.id, any: 'yes' } }));
      parseCard(await shown(large, screen, { surface: 'channel', params: { id: large.id } }));
    }
    const seen = new Set<string>();
    for (let from: string | undefined = '0'; from !== undefined; ) {
      const card = await shown(large, 'answers', { params: { id: large.id, from } });
      for (const name of names) if (textOf(card).includes(name)) seen.add(name);
      const more = titlesOf(card).find((title) => title.startsWith('Toon nog'));
      from = more ? (pressed(card, more).on as { params: { from: string } }).params.from : undefined;
    }
    expect(seen.size).toBe(80);
    await large.store.close();
  });

  it('list the decisions of many years, each within reach and none twice', async () => {
    const add = (some: readonly DecisionDocument[]) => Promise.all(some.map((one) => table.store.create(one)));
    const open = Array.from({ length: 11 }, (_, nth) =>
      kept({ id: `decision:open-${nth}`, coalitionId, title: `Lopend besluit nummer ${nth}` }),
    );
    await add([...closedDecisions(70, { coalitionId }), ...open]);
    const titles: string[] = [];
    let params: Record<string, string> | undefined = {};
    for (let left = 82; params; left -= 8) {
      const card: Card = await shown(table, 'decisions', { surface: 'channel', params });
      parseCard(card);
      titles.push(...[...textOf(card).matchAll(/^(.+)\u00a0▸$/gm)].map(([, title = '']) => title));
      const more: string | undefined = titlesOf(card).find((title) => title.startsWith('Toon nog'));
      expect(more).toBe(left > 8 ? `Toon nog ${left - 8}` : undefined);
      params = more ? (pressed(card, more).on as { params: Record<string, string> }).params : undefined;
    }
    expect(titles.slice(0, 12).sort()).toEqual(
      [...open.map(({ title }) => title), 'Samen een regiocoördinator betalen'].sort(),
    );
    expect(titles.slice(12)).toEqual(Array.from({ length: 70 }, (_, nth) => `Besluit nummer ${69 - nth}`));
  });

  it('show what people typed as they typed it', async () => {
    const { stored } = await table.act(secretary, 'record-decision', {
      title: hostile.markdown,
      text: `${hostile.markdown}\n${hostile.word}\n${hostile.lines}`.slice(0, 4000),
      deadline: '2026-05-01',
      askAll: 'true',
    });
    const card = await shown(table, 'decision', { params: { id: stored.document.id } });
    parseCard(card);
    expect(textOf(card)).toContain('[klik](javascript:alert(1)) <at>Iedereen</at>');
    expect(JSON.stringify(card)).not.toContain('"url":"javascript');
  });

  it('say in the channel where everyone stands, and never who is late', async () => {
    table.goTo('2026-05-20');
    const channel = textOf(await shown(table, 'decision', { surface: 'channel', params: { id: table.id } }));
    expect(channel).toContain('GGD Zuid-Holland Zuid');
    expect(channel).not.toMatch(/te laat/);
    const pending = textOf(await shown(table, 'pending', { surface: 'channel' }));
    expect(pending).not.toMatch(/te laat|Gemeente Dordrecht/);
    expect(textOf(await shown(table, 'pending', { as: chair }))).toContain(w.late(19));
    const own = textOf(await shown(table, 'pending', { as: dordrecht }));
    expect(own).toContain(w.late(19));
    expect(own).not.toContain('VGZ');
  });

  it('offer an answer to who may give one, and explain it to who may not', async () => {
    expect(titlesOf(await shown(table, 'decision', { as: dordrecht, params: { id: table.id } }))).toContain(w.answer);
    const other = await shown(table, 'report-form', { as: guest, params: { id: table.id } });
    expect(textOf(other)).toContain(nl.refusal['represents-nobody']({}));
    expect(titlesOf(other)).not.toContain(w.report);
    expect(titlesOf(await shown(table, 'decision', { as: secretary, params: { id: table.id } }))).toContain(
      w.answerFor,
    );
  });

  it('let a delegate answer from the list of what is pending, one button a decision', async () => {
    const one = await shown(table, 'pending', { as: dordrecht });
    expect(titlesOf(one)[0]).toBe(w.answer);
    expect(pressed(one, w.answer).on).toEqual({ screen: 'report-form', params: { id: table.id } });
    expect(textOf(one)).not.toContain(w.via(dordrecht.name));
    const more = { text: 'Een advies.', deadline: '2026-05-02', askAll: 'true' };
    await table.act(secretary, 'record-decision', { ...more, title: 'Een ouderpanel' });
    const two = titlesOf(await shown(table, 'pending', { as: dordrecht }));
    expect(two.slice(0, 2)).toEqual(
      ['Samen een regiocoördinator betalen', 'Een ouderpanel'].map(nl.decisionCards.answerOn),
    );
    expect(titlesOf(await shown(table, 'pending', { as: chair }))).not.toContain(w.answer);
    expect(textOf(await shown(table, 'pending', { as: chair }))).toContain(w.via(dordrecht.name));
  });

  it('come back filled in when an answer is refused', async () => {
    const problem = new DomainError('bad-input', { fields: { condition: 'required' } });
    const card = await shown(table, 'report-form', {
      as: dordrecht,
      params: { id: table.id },
      state: { problem, values: { state: 'conditional', onWordOf: 'raadsbesluit', reason: 'x' } },
    });
    expect(heldBy(card, 'state')).toBe('conditional');
    expect(heldBy(card, 'onWordOf')).toBe('raadsbesluit');
    expect(textOf(card)).toContain(nl.problem.required);
  });

  it('have no dead buttons once it is ratified', async () => {
    const onWordOf = 'bestuur, per mail';
    for (const organisation of ['dordrecht', 'vsv-drechtsteden', 'ggd-zuid-holland-zuid', 'vgz']) {
      await table.act(secretary, 'report-mandate', { decision: table.id, organisation, state: 'agreed', onWordOf });
    }
    const card = await shown(table, 'decision', { as: secretary, params: { id: table.id } });
    expect(textOf(card)).toContain(w.states.ratified);
    expect(titlesOf(card)).toEqual([w.allAnswers, nl.common.more]);
  });

  it('let the chair read a condition before it is marked met, and count it as agreed after that', async () => {
    const answer = { decision: table.id, organisation: 'vgz' };
    await table.act(secretary, 'report-mandate', {
      ...answer,
      state: 'conditional',
      condition: 'Alleen voor nieuwe gezinnen.',
      onWordOf: 'bestuur, per mail',
    });
    const params = { id: table.id };
    expect(textOf(await shown(table, 'decision', { as: chair, params }))).toContain(
      'VGZ: Alleen voor nieuwe gezinnen.',
    );
    expect(textOf(await shown(table, 'decision', { surface: 'channel', params }))).toContain('1 onder voorwaarden');
    await table.act(chair, 'meet-condition', { ...answer, met: true });
    const after = textOf(await shown(table, 'decision', { surface: 'channel', params }));
    expect(after).toContain(w.agreedOf(1, 4));
    expect(after).toContain('1 akkoord · ○ 3 nog niet');
    expect(after).not.toContain('1 onder voorwaarden');
  });

  it('propose a working day to answer by', async () => {
    for (const today of ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']) {
      table.goTo(today);
      const card = await shown(table, 'decision-form', { as: secretary });
      const weekday = new Date(`${heldBy(card, 'deadline')}T00:00:00Z`).getUTCDay();
      expect([1, 2, 3, 4, 5]).toContain(weekday);
    }
  });
});
