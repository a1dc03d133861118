import { buttons, readable, type ShownCard } from '../open-table';
import { opens } from './opens';
import { type SetTable, setTable, until } from './set-table';
import { timePasses } from './time-passes';

let table: SetTable;
beforeAll(async () => {
  table = await setTable({ dialogs: false, clock: timePasses().clock });
});
afterAll(() => table.close());

const hostile = [
  '**vet** _schuin_ `code` ~~weg~~ # kop',
  '[klik hier](https://kwaad.example/x) ![plaatje](https://kwaad.example/y.png)',
  '<at>Netwerkregisseur Kansrijke Start</at> <b>vet</b> <script>alert(1)</script> &amp; &lt;',
  '- lijst\n1. genummerd\n> aanhaling\n| a | b |',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}} {naam}',
  'http://onveilig.example javascript:alert(1) ftp://x.example file:///etc/passwd',
] as const;
const everything = hostile.join('\n');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 180).trim();

/** Every text that a client renders as markdown. */
function markdownOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markdownOf);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const own = one.type === 'TextBlock' ? [String(one.text)] : [];
  return [...own, ...Object.entries(one).flatMap(([key, inner]) => (key === 'data' ? [] : markdownOf(inner)))];
}
/** Addresses that can be pressed. */
const urlsOf = (card: ShownCard) =>
  buttons(card).flatMap((one) => ('url' in one ? [String((one as { url?: unknown }).url)] : []));

/** No markup of theirs is alive: in markdown every sign of it is escaped, and there is no pressable address but https. */
function expectPlain(card: ShownCard, typed: string) {
  const shown = readable(card).replace(/\s+/g, ' ');
  for (const line of typed.split('\n')) expect(shown).toContain(line.replace(/\s+/g, ' ').trim());
  for (const text of markdownOf(card)) {
    expect(text).not.toMatch(/(?<!\\)(\*\*|`|~~|!?\[[^\]]*\]\()/);
    expect(text).not.toMatch(/(?<!\\)<(at|b|script)>/);
    expect(text).not.toContain('{{DATE(');
  }
  for (const url of urlsOf(card)) expect(url).toMatch(/^https:\/\//);
}
const lastOfChannel = () => table.person('vgz').lastCard();

describe('what people type', () => {
  it('is shown as typed in an update, for an organisation of that name, and in the round', async () => {
    const form = await opens(table, { key: 'secretary' }, 'update-form');
    const name = oneLine(hostile[0]);
    await table
      .person('secretary')
      .presses(form, 'Deel met de coalitie', { type: 'bottleneck', text: everything, for: name });
    const card = await lastOfChannel();
    expectPlain(card, everything);
    expectPlain(card, name);
    expectPlain(await opens(table, { key: 'chair' }, 'round'), name);
    expect(JSON.stringify(card.fallbackText)).not.toContain('<at>Netwerk\\u');
  });

  it('is shown as typed in an agenda item, its reason, and what the proposer is told', async () => {
    const title = oneLine(hostile[2]);
    const form = await opens(table, { key: 'papendrecht' }, 'item-form');
    await table.person('papendrecht').presses(form, 'Stel voor', { title, explanation: everything });
    expectPlain(await lastOfChannel(), title);
    const [item] = await table.documents('agendaItem');
    const seen = await opens(table, { key: 'secretary' }, 'item', { id: item?.id ?? '' });
    expectPlain(seen, everything);
    const refusal = await opens(table, { key: 'secretary' }, 'decline', { id: item?.id ?? '' });
    await table.person('secretary').presses(refusal, 'Zet niet op de agenda', { reason: hostile[2] });
    const hears = async () =>
      (await table.person('papendrecht').messages()).find((one) => one.text.includes('komt niet op de agenda'));
    await until('the proposer hears it', async () => (await hears()) !== undefined);
    const told = await hears();
    expect(told?.textFormat).toBe('xml');
    expect(told?.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(told?.text.match(/<[^>]+>/g)).toEqual(['<at>', '</at>']);
    expect(told?.mentions.map((one) => one.key)).toEqual(['papendrecht']);
  });

  it('is shown as typed in a decision, a condition, a reason and on whose word', async () => {
    const form = await opens(table, { key: 'secretary' }, 'decision-form');
    const title = oneLine(hostile[1]);
    await table.person('secretary').presses(form, 'Leg vast en vraag akkoord', {
      title,
      text: hostile.slice(0, 3).join('\n'),
      rule: 'majority',
    });
    const id = (await table.documents('decision'))[0]?.id ?? '';
    const report = async (key: string, typed: Record<string, string>) =>
      table.person(key).presses(await opens(table, { key }, 'report-form', { id }), 'Meld', typed);
    await report('papendrecht', { state: 'conditional', condition: hostile[0], onWordOf: oneLine(hostile[0]) });
    await report('dordrecht', { state: 'declined', reason: hostile[1] });
    expectPlain(await opens(table, { key: 'vgz' }, 'decision', { id }), title);
    const answers = await opens(table, { key: 'vgz' }, 'answers', { id });
    expectPlain(answers, hostile[0]);
    expectPlain(answers, hostile[1]);
    expectPlain(await opens(table, { key: 'chair' }, 'pending'), title);
    expectPlain(await opens(table, { key: 'chair' }, 'decisions'), title);
  });

  it('is shown as typed when it was not understood, and over a form that is refused', async () => {
    const typed = hostile[2].replace(/<at>.*?<\/at> /, '').replace(' &amp; &lt;', '');
    expectPlain(await table.person('papendrecht').types(typed), typed);
    const form = await opens(table, { key: 'secretary' }, 'set-up-form');
    expectPlain(form, '');
    const id = (await table.documents('decision'))[0]?.id ?? '';
    const report = await opens(table, { key: 'secretary' }, 'report-form', { id, any: 'yes' });
    const refused = await table
      .person('secretary')
      .presses(report, 'Meld', { organisation: hostile[1], state: 'agreed' });
    expectPlain(refused, '');
  });

  it('is shown as typed in the name of the region and of an organisation', async () => {
    const region = oneLine(hostile[0]).slice(0, 100);
    await table.did('secretary', 'change-settings', { region });
    await table.did('secretary', 'add-organisations', { list: `${oneLine(hostile[1])}\nhttp://onveilig.example` });
    for (const key of ['chair', 'papendrecht']) expectPlain(await opens(table, { key }, 'coalition'), region);
    expectPlain(await table.person('papendrecht').whispers('help'), region);
    expectPlain(await opens(table, { key: 'chair' }, 'round'), '');
  });

  it('can be pressed only where it is a plain https link', async () => {
    const text = 'Zie https://www.kansrijkestart.nl/zhz. En http://onveilig.example of javascript:alert(1).';
    await table.did('papendrecht', 'post-update', {
      type: 'progress',
      text,
      source: { text, by: 'x', url: 'javascript:alert(1)' },
    });
    await table.sweep();
    const card = await lastOfChannel();
    expect(urlsOf(card)).toEqual(['https://www.kansrijkestart.nl/zhz']);
  });
});
