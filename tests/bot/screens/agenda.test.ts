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
  partsOf,
  pressed,
  secretary,
  shown,
  surfaces,
  type Table,
  textOf,
  titlesOf,
} from './kit';

const w = nl.agenda;
const everybody = [chair, secretary, dordrecht, midwife, guest];

/** A table with one item accepted, one postponed, two proposed, and a meeting planned on 2 April. */
async function anAgenda() {
  const table = openTable();
  await table.connect(...everybody);
  await table.setUp('Gemeente Dordrecht\nGGD Zuid-Holland Zuid\nVSV Drechtsteden');
  await table.act(dordrecht, 'say-organisations', { organisations: 'dordrecht' });
  await table.act(secretary, 'confirm-member', { person: dordrecht.id, organisations: 'dordrecht' });
  await table.act(secretary, 'plan-meeting', { date: '2026-04-02', time: '09:30', place: 'Stadskantoor Dordrecht' });
  const propose = (who: typeof dordrecht, title: string, more: Record<string, unknown> = {}) =>
    table.act(who, 'propose-item', { title, ...more }).then((result) => result.stored.document.id);
  const ids = {
    accepted: await propose(dordrecht, 'Eén overdrachtsformulier', {
      why: 'overlap',
      minutes: '15',
      purpose: 'decide',
    }),
    second: await propose(midwife, 'Spreekuur in de wijk', { explanation: 'Drie gemeenten lopen vast op de huur.' }),
    postponed: await propose(midwife, 'Cijfers *2025* - een_begin'),
    proposed: await propose(dordrecht, 'Samen een opleiding inkopen', {
      why: 'joining-forces',
      explanation: 'Elke gemeente koopt nu apart in.',
      source: { text: 'Kunnen we dit niet samen doen?', by: 'Regiomanager', url: 'https://teams.example/1' },
    }),
    other: await propose(midwife, 'Nachtdiensten op de agenda van de regio'),
  };
  await table.act(secretary, 'accept-item', { item: ids.accepted });
  await table.act(secretary, 'accept-item', { item: ids.second });
  await table.act(chair, 'postpone-item', {
    item: ids.postponed,
    reason: 'De cijfers zijn er nog niet.',
    untilAfter: '2026-06-01',
  });
  return { ...table, ids };
}
type Agenda = Awaited<ReturnType<typeof anAgenda>>;

let agenda: Agenda;
beforeEach(async () => {
  agenda = await anAgenda();
});
afterEach(() => agenda.store.close());

const everyScreen = ({ ids }: Agenda): readonly [string, Record<string, string>][] => [
  ['agenda', {}],
  ['item', { id: ids.accepted }],
  ['item', { id: ids.proposed }],
  ['item', { id: ids.postponed }],
  ['item', {}],
  ['item-form', {}],
  ['item-form', { text: 'Samen een opleiding inkopen. Elke gemeente doet het nu apart.' }],
  ['item-form', { sourceText: 'Kunnen we dit samen doen?', sourceBy: 'Regiomanager', sourceUrl: 'https://a.example' }],
  ['item-form', { item: ids.proposed }],
  ['postpone', { id: ids.proposed }],
  ['postpone', { id: 'item:none' }],
  ['decline', { id: ids.proposed, from: 'proposals' }],
  ['proposals', {}],
  ['proposals', { item: ids.other }],
  ['proposals', { list: 'postponed' }],
  ['arrange', {}],
  ['arrange', { item: ids.second }],
  ['plan-form', {}],
  ['plan-form', { meeting: 'meeting:2026-04-02' }],
  ['cancel-form', { meeting: 'meeting:2026-04-02' }],
  ['close-form', { meeting: 'meeting:2026-04-02' }],
  ['meeting', { id: 'meeting:2026-04-02' }],
];

describe('every screen of the agenda', () => {
  it('is a card that clients can read, for everyone, everywhere, in both languages', async () => {
    for (const [screen, params] of everyScreen(agenda))
      for (const as of [secretary, dordrecht, guest])
        for (const surface of surfaces)
          for (const language of languages)
            for (const dialogs of [false, true])
              parseCard(await shown(agenda, screen, { params, as, surface, language, dialogs }));
  });

  it('shows everybody in the channel what anybody may see: nothing that only chair and secretary do', async () => {
    const verbs = ['accept-item', 'place-item', 'time-item', 'postpone-item', 'decline-item', 'plan-meeting'];
    for (const [screen, params] of everyScreen(agenda)) {
      const card = await shown(agenda, screen, { params, as: secretary, surface: 'channel' });
      expect(partsOf(card).filter((part) => verbs.includes(String(part.verb)))).toEqual([]);
    }
  });
});

describe('the agenda', () => {
  it('says when and where, what is on it from what time, and how long it takes together', async () => {
    const text = textOf(await shown(agenda, 'agenda'));
    expect(text).toContain('do 2 april');
    expect(text).toContain('Stadskantoor Dordrecht');
    expect(text).toContain('09:30');
    expect(text).toContain(w.fixed.round);
    expect(text).toContain('Ter besluitvorming · 15 min · Gemeente Dordrecht');
    expect(text).toContain(w.time(100, 90));
    expect(text).toContain(w.over(10));
  });

  it('gives chair and secretary what they do with it, and others the way to the proposals', async () => {
    expect(titlesOf(await shown(agenda, 'agenda', { as: secretary }))).toEqual([
      w.propose,
      w.judge,
      w.arrange,
      w.openMeeting,
    ]);
    expect(titlesOf(await shown(agenda, 'agenda', { as: dordrecht }))).toEqual([w.propose, w.seeProposals]);
    expect(titlesOf(await shown(agenda, 'agenda', { surface: 'channel' }))).toEqual([w.propose, nl.common.open]);
  });

  it('asks the secretary to close the meeting once its day has come', async () => {
    agenda.goTo('2026-04-02');
    expect(titlesOf(await shown(agenda, 'agenda', { as: secretary }))).toContain(w.closeMeeting);
    expect(titlesOf(await shown(agenda, 'agenda', { as: dordrecht }))).not.toContain(w.closeMeeting);
  });

  it('says since when an item is open that was carried over', async () => {
    agenda.goTo('2026-04-02');
    const close = pressed(await shown(agenda, 'close-form', { as: secretary }), w.closeMeeting);
    await agenda.act(secretary, 'close-meeting', { ...(close.input as object), discussed: agenda.ids.second });
    for (const [item, outcome] of [
      [agenda.ids.accepted, 'carried-over'],
      [agenda.ids.second, 'discussed'],
    ])
      await agenda.act(undefined, 'record-outcome', {
        item,
        outcome,
        meeting: 'meeting:2026-04-02',
        date: '2026-04-02',
      });
    const text = textOf(await shown(agenda, 'agenda'));
    expect(text).toContain(w.since('do 2 april'));
    expect(text).not.toContain('Spreekuur in de wijk');
  });

  it('begins before anything is set up or planned', async () => {
    const small = openTable();
    await small.connect(dordrecht);
    await small.act(dordrecht, 'propose-item', { title: 'Begin klein' });
    const card = await shown(small, 'agenda');
    expect(textOf(card)).toContain(w.noMeeting);
    expect(textOf(card)).not.toContain(w.fixed.opening);
    expect(titlesOf(card)).toEqual([w.propose, w.seeProposals]);
    expect(textOf(await shown(small, 'proposals'))).toContain(w.waitsOpen);
  });
});

describe('proposing an item', () => {
  it('needs a title only; the rest is filled in or may stay empty', async () => {
    const card = await shown(agenda, 'item-form');
    expect(partsOf(card).filter((part) => part.isRequired)).toMatchObject([{ id: 'title' }]);
    expect(heldBy(card, 'minutes')).toBe(10);
    expect(heldBy(card, 'for')).toBe('dordrecht');
    const { verb, next } = pressed(card, w.send);
    expect({ verb, next }).toEqual({ verb: 'propose-item', next: { screen: 'item' } });
    await agenda.act(dordrecht, 'propose-item', { title: 'Alleen een titel', why: '', for: '', explanation: '' });
  });

  it('starts from what was typed, from a chat message, or from an update', async () => {
    const text = 'Samen een opleiding inkopen. Elke gemeente doet het nu apart.';
    const typed = await shown(agenda, 'item-form', { params: { text } });
    expect(heldBy(typed, 'title')).toBe('Samen een opleiding inkopen.');
    expect(heldBy(typed, 'explanation')).toBe(text);
    const source = { sourceText: 'Kunnen we dit samen doen?', sourceBy: 'Regiomanager' };
    const message = await shown(agenda, 'item-form', { params: source });
    expect(pressed(message, w.send).input).toEqual({
      source: { text: 'Kunnen we dit samen doen?', by: 'Regiomanager' },
    });
    const posted = await agenda.act(dordrecht, 'post-update', { type: 'bottleneck', text: 'De huur is te hoog.' });
    const { id } = posted.stored.document;
    const update = await shown(agenda, 'item-form', { params: { update: id } });
    expect(heldBy(update, 'title')).toBe('De huur is te hoog.');
    expect(pressed(update, w.send).input).toEqual({ updateId: id });
  });

  it('comes back filled in when it is refused, with what is wrong under the field', async () => {
    const values = { title: '', minutes: '900', explanation: hostile.long, why: 'overlap', for: 'dordrecht' };
    const problem = await agenda.refused(dordrecht, 'propose-item', values);
    const card = await shown(agenda, 'item-form', { state: { problem, values } });
    parseCard(card);
    expect(heldBy(card, 'explanation')).toBe(hostile.long);
    expect(heldBy(card, 'why')).toBe('overlap');
    expect(textOf(card)).toContain(nl.problem.required);
    expect(textOf(card)).toContain(nl.problem['out-of-range']);
  });

  it('shows the item instead of a form to someone who may not change it', async () => {
    const card = await shown(agenda, 'item-form', { params: { item: agenda.ids.other } });
    expect(partsOf(card).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
    expect(textOf(card)).toContain('Nachtdiensten');
  });
});

describe('an item', () => {
  it('shows everybody one neutral button, and each their own buttons behind it', async () => {
    const params = { id: agenda.ids.proposed };
    const inChannel = await shown(agenda, 'item', { params, surface: 'channel', as: secretary });
    expect(titlesOf(inChannel)).toEqual([nl.common.open]);
    expect(pressed(inChannel, nl.common.open)).toMatchObject({ verb: 'show', on: { screen: 'item', params } });
    expect(titlesOf(await shown(agenda, 'item', { params, as: secretary, surface: 'person' }))).toEqual([
      w.accept,
      w.postpone,
      w.decline,
      w.edit,
      nl.common.originalMessage,
      w.title,
    ]);
    expect(titlesOf(await shown(agenda, 'item', { params, as: dordrecht }))).toEqual([
      w.edit,
      w.withdraw,
      nl.common.originalMessage,
      w.title,
    ]);
    expect(titlesOf(await shown(agenda, 'item', { params, as: midwife }))).toEqual([
      nl.common.originalMessage,
      w.title,
    ]);
  });

  it('says why it was postponed and when it comes back', async () => {
    const text = textOf(await shown(agenda, 'item', { params: { id: agenda.ids.postponed } }));
    expect(text).toContain('De cijfers zijn er nog niet.');
    expect(text).toContain(w.backAfter('ma 1 juni'));
  });

  it('has no dead buttons once it is done', async () => {
    await agenda.act(secretary, 'decline-item', { item: agenda.ids.other, reason: 'Dit kan lokaal.' });
    for (const as of [secretary, midwife])
      expect(titlesOf(await shown(agenda, 'item', { params: { id: agenda.ids.other }, as }))).toEqual([w.title]);
    const form = await shown(agenda, 'postpone', { params: { id: agenda.ids.other }, as: secretary });
    expect(textOf(form)).toContain('Dit kan lokaal.');
    expect(partsOf(form).some((part) => part.type === 'Input.Date')).toBe(false);
  });
});

describe('what chair and secretary do', () => {
  it('is said, with whom to ask, to someone who opens their form', async () => {
    const wanted: readonly [string, Record<string, string>][] = [
      ['postpone', { id: agenda.ids.proposed }],
      ['decline', { id: agenda.ids.proposed }],
      ['arrange', {}],
      ['plan-form', {}],
      ['cancel-form', { meeting: 'meeting:2026-04-02' }],
      ['close-form', { meeting: 'meeting:2026-04-02' }],
    ];
    for (const [screen, params] of wanted) {
      const card = await shown(agenda, screen, { params, as: dordrecht });
      expect(textOf(card)).toContain('Vraag het aan Secretaris GGD.');
      expect(partsOf(card).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
      // Typed in the channel, the card is everybody's: the secretary opens it from there.
      const inChannel = await shown(agenda, screen, { params, as: secretary, surface: 'channel' });
      expect(titlesOf(inChannel)).toContain(nl.common.open);
    }
  });

  it('judges one proposal after the other', async () => {
    const first = await shown(agenda, 'proposals', { as: secretary });
    expect(textOf(first)).toContain(w.nth(1, 2));
    const accept = pressed(first, w.accept);
    expect(accept).toMatchObject({
      verb: 'accept-item',
      input: { item: agenda.ids.proposed },
      next: { screen: 'proposals', params: { item: agenda.ids.other } },
    });
    await agenda.act(chair, 'accept-item', { ...(accept.input as object), minutes: heldBy(first, 'minutes') });
    const second = await shown(agenda, 'proposals', { as: secretary, params: { item: agenda.ids.other } });
    expect(textOf(second)).toContain('Nachtdiensten');
    await agenda.act(chair, 'decline-item', { item: agenda.ids.other, reason: 'Dit kan lokaal.' });
    const done = await shown(agenda, 'proposals', { as: secretary });
    expect(textOf(done)).toContain(w.noProposals);
  });

  it('postpones to after the next meeting, unless another day is chosen', async () => {
    const params = { id: agenda.ids.proposed, from: 'proposals' };
    const card = await shown(agenda, 'postpone', { as: secretary, params });
    expect(heldBy(card, 'untilAfter')).toBe('2026-04-02');
    expect(pressed(card, w.postponeSend).next).toEqual({ screen: 'proposals' });
    const values = { item: agenda.ids.proposed, reason: '', untilAfter: '2026-01-01' };
    const problem = await agenda.refused(secretary, 'postpone-item', values);
    const again = await shown(agenda, 'postpone', { as: secretary, params, state: { problem, values } });
    expect(heldBy(again, 'untilAfter')).toBe('2026-01-01');
    expect(textOf(again)).toContain(nl.problem.required);
  });

  it('moves an item up and down, and gives it time', async () => {
    const card = await shown(agenda, 'arrange', { as: chair, params: { item: agenda.ids.second } });
    expect(titlesOf(card)).toEqual([`▲ ${w.up}`, w.setTime, w.title]);
    await agenda.act(chair, 'place-item', pressed(card, `▲ ${w.up}`).input as Record<string, unknown>);
    const moved = await shown(agenda, 'arrange', { as: chair, params: { item: agenda.ids.second } });
    expect(titlesOf(moved)).toEqual([`▼ ${w.down}`, w.setTime, w.title]);
    const text = textOf(moved);
    expect(text.indexOf('Spreekuur')).toBeLessThan(text.indexOf('overdrachtsformulier'));
    await agenda.act(chair, 'time-item', { ...(pressed(moved, w.setTime).input as object), minutes: '25' });
    const timed = await shown(agenda, 'arrange', { as: chair, params: { item: agenda.ids.second } });
    expect(heldBy(timed, 'minutes')).toBe(25);
  });

  it('plans the next meeting as the last, a quarter of a year on', async () => {
    const card = await shown(agenda, 'plan-form', { as: secretary });
    expect(heldBy(card, 'date')).toBe('2026-07-02');
    expect(heldBy(card, 'time')).toBe('09:30');
    const values = { date: '2026-04-02', time: '25:00' };
    const problem = await agenda.refused(secretary, 'plan-meeting', values);
    const again = await shown(agenda, 'plan-form', { as: secretary, state: { problem, values } });
    expect(heldBy(again, 'time')).toBe('25:00');
    expect(textOf(again)).toContain(nl.problem['not-a-time']);
  });

  it('cannot close a meeting before its day, and sees what became of it after', async () => {
    const params = { meeting: 'meeting:2026-04-02' };
    const early = await shown(agenda, 'close-form', { as: secretary, params });
    expect(textOf(early)).toContain(nl.refusal['meeting-not-yet']({}));
    agenda.goTo('2026-04-02');
    const close = pressed(await shown(agenda, 'close-form', { as: secretary, params }), w.closeMeeting);
    await agenda.act(secretary, 'close-meeting', { ...(close.input as object), discussed: agenda.ids.second });
    // The items themselves have not heard of it yet; the meeting's own word counts.
    const card = await shown(agenda, 'meeting', { params: { id: 'meeting:2026-04-02' } });
    parseCard(card);
    expect(textOf(card)).toContain(w.meetingStates.held);
    expect(textOf(card)).toContain('Spreekuur in de wijk');
    expect(textOf(card)).toContain(w.carriedOver);
    expect(textOf(await shown(agenda, 'close-form', { as: secretary, params }))).toContain(w.meetingStates.held);
  });

  it('is closed late with what stood on it, without what came onto the agenda since', async () => {
    agenda.goTo('2026-04-05');
    await agenda.act(secretary, 'accept-item', { item: agenda.ids.proposed });
    const card = await shown(agenda, 'close-form', { as: secretary });
    expect(textOf(card)).toContain('Spreekuur in de wijk');
    expect(textOf(card)).not.toContain('Samen een opleiding inkopen');
    const carried = (pressed(card, w.closeMeeting).input as { carried: string[] }).carried;
    expect(carried).toEqual([agenda.ids.accepted, agenda.ids.second]);
  });

  it('calls a meeting off with a reason that everybody reads', async () => {
    const params = { meeting: 'meeting:2026-04-02' };
    const card = await shown(agenda, 'cancel-form', { as: secretary, params });
    const { input } = pressed(card, w.cancelSend);
    await agenda.act(secretary, 'cancel-meeting', { ...(input as object), reason: 'Te weinig mensen.' });
    const off = await shown(agenda, 'meeting', { params: { id: 'meeting:2026-04-02' }, surface: 'channel' });
    expect(textOf(off)).toContain('Te weinig mensen.');
  });
});

describe('what people type', () => {
  it('stays text: no markdown, mention or script address, however long', async () => {
    for (const text of Object.values(hostile)) {
      const proposed = await agenda.act(dordrecht, 'propose-item', {
        title: text.replace(/\n/g, ' ').slice(0, 200),
        explanation: text,
        for: text.replace(/\n/g, ' ').slice(0, 200),
        source: { text, by: text.slice(0, 200) },
      });
      const { id } = proposed.stored.document;
      await agenda.act(secretary, 'accept-item', { item: id });
      for (const [screen, params] of [...everyScreen(agenda), ['item', { id }], ['arrange', { item: id }]] as const)
        for (const surface of surfaces) {
          const card = await shown(agenda, screen, { params, surface, as: secretary });
          parseCard(card);
          // Only TextBlocks know markdown.
          const marked = partsOf(card).filter(
            (part) => part.type === 'TextBlock' && /\]\(|<at>|\*\*/.test(String(part.text)),
          );
          expect(marked).toEqual([]);
          const addresses = partsOf(card).filter((part) => part.type === 'Action.OpenUrl');
          for (const one of addresses) expect(String(one.url)).toMatch(/^https:\/\//);
        }
      await agenda.act(secretary, 'decline-item', { item: id, reason: text.slice(0, 1000) });
      parseCard(await shown(agenda, 'item', { params: { id }, as: dordrecht }));
    }
  });

  it('shows the whole explanation to one person, and its beginning to the channel', async () => {
    const { stored } = await agenda.act(dordrecht, 'propose-item', { title: 'Lang', explanation: hostile.long });
    const params = { id: stored.document.id };
    expect(textOf(await shown(agenda, 'item', { params }))).toContain(hostile.long.trim());
    const inChannel = textOf(await shown(agenda, 'item', { params, surface: 'channel' }));
    expect(inChannel).not.toContain(hostile.long.trim());
    expect(inChannel).toContain(nl.common.shortened);
  });
});

describe('forty items', () => {
  it('fit the cards page by page, and none is lost', async () => {
    const big = await many(40);
    for (const screen of ['agenda', 'proposals', 'arrange', 'close-form'])
      for (const surface of surfaces)
        for (const as of [secretary, dordrecht]) parseCard(await shown(big, screen, { as, surface }));
    expect(await namesOverPages(big, 'agenda', dordrecht)).toHaveLength(40);
    const waiting = await many(40, false);
    expect(await namesOverPages(waiting, 'proposals', dordrecht)).toHaveLength(40);
    expect(titlesOf(await shown(waiting, 'agenda', { as: secretary })).length).toBeLessThanOrEqual(6);
    const chosen = await shown(big, 'arrange', { as: secretary, params: { item: 'item:many-20' } });
    expect(textOf(chosen)).toContain(nl.common.moreToSee(12));
    big.goTo('2026-04-02');
    const card = await shown(big, 'close-form', { as: secretary });
    parseCard(card);
    await big.act(secretary, 'close-meeting', pressed(card, w.closeMeeting).input as Record<string, unknown>);
    parseCard(await shown(big, 'meeting', { params: { id: 'meeting:2026-04-02' }, as: secretary }));
    big.store.close();
    waiting.store.close();
  });
});

async function many(n: number, accepted = true): Promise<Table> {
  const table = openTable();
  await table.connect(...everybody);
  await table.setUp('Gemeente Dordrecht');
  await table.act(secretary, 'plan-meeting', { date: '2026-04-02', time: '09:30' });
  for (let i = 0; i < n; i++) {
    const title = `Punt ${String(i).padStart(2, '0')} ${'over samenwerking in de hele regio '.repeat(5)}`.slice(0, 190);
    await table.act(dordrecht, 'propose-item', { title, explanation: hostile.long }, { request: `many-${i}` });
    if (accepted) await table.act(secretary, 'accept-item', { item: `item:many-${i}` });
  }
  return table;
}

/** The items that one meets when turning every page. */
async function namesOverPages(table: Table, screen: string, as: typeof dordrecht): Promise<string[]> {
  const found = new Set<string>();
  for (let from: string | undefined = '0'; from !== undefined; ) {
    const card = await shown(table, screen, { as, params: { from } });
    parseCard(card);
    for (const [name] of textOf(card).matchAll(/Punt \d\d/g)) found.add(name);
    const next = (card.actions ?? []).find((action) => String(action.title).startsWith(`${nl.common.more} (`));
    const data = next?.data as { table: { on: { params: { from: string } } } } | undefined;
    from = data?.table.on.params.from;
  }
  return [...found];
}
