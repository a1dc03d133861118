import { AdaptiveCard, HostConfig, type ValidationResults } from 'adaptivecards';
import type { Surface } from '../../../bot/cards/buttons';
import type { Card } from '../../../bot/cards/card';
import { screenNamed } from '../../../bot/screens';
import type { ScreenContext, ScreenState } from '../../../bot/screens/screen';
import { tabLink } from '../../../bot/tab-link';
import { dateIn } from '../../../domain/dates';
import { memberId } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { perform } from '../../../domain/perform';
import { systemActor } from '../../../domain/permissions';
import type { Store } from '../../../domain/store/store';
import { everyone, viewerOf } from '../../../domain/views/viewer';
import { type Language, readerOf } from '../../../i18n/reader';
import { sqliteStore } from '../../../local/store/sqlite';

export const surfaces: readonly Surface[] = ['channel', 'person', 'personal', 'dialog'];
export const languages: readonly Language[] = ['nl', 'en'];
export const coalitionId = 'tenant-1:19:0f3c2a7b9d8e4f61a5b2c3d4e5f60718@thread.tacv2';
/** Id in the manifest of the app whose tab the cards lead to. */
export const appId = '6d0f3c51-9b7a-4f0e-8e1c-2a54b7c9d001';
const at = '2026-03-12T09:30:00.000Z';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly guest?: boolean;
}
const person = (key: string, name: string, guest = false): Person => ({ id: `tenant-1:${key}`, name, guest });
export const chair = person('chair', 'Netwerkregisseur');
export const secretary = person('secretary', 'Secretaris GGD');
export const dordrecht = person('dordrecht', 'Beleidsmedewerker Dordrecht');
export const midwife = person('midwife', 'Verloskundige');
export const guest = person('guest', 'Oudervertegenwoordiger', true);

/** One coalition in a store of its own, in which people do things as they would in chat. */
export function openTable(now = at) {
  const store = sqliteStore(':memory:');
  let clock = Date.parse(now);
  let request = 0;
  const act = async (
    who: Person | undefined,
    action: string,
    input: Record<string, unknown>,
    options: { request?: string } = {},
  ) => {
    clock += 1000;
    request += 1;
    const actor = who ? { person: { id: who.id, name: who.name }, guest: who.guest === true } : systemActor;
    return perform(store, {
      coalitionId,
      action,
      input,
      actor,
      request: options.request ?? `request-${request}`,
      now: new Date(clock).toISOString(),
    });
  };
  return {
    store,
    act,
    /** The refusal of an action. */
    async refused(who: Person, action: string, input: Record<string, unknown>): Promise<DomainError> {
      try {
        await act(who, action, input);
      } catch (error) {
        if (error instanceof DomainError) return error;
        throw error;
      }
      throw new Error(`${action} was not refused`);
    },
    goTo(date: string) {
      clock = Date.parse(`${date}T09:30:00.000Z`);
    },
    now: () => new Date(clock).toISOString(),
    async connect(...people: readonly Person[]) {
      const channel = { tenantId: 'tenant-1', channelId: '19:a', serviceUrl: 'https://smba.example', botId: 'bot' };
      await act(undefined, 'connect-channel', { channel, language: 'nl' });
      for (const one of people)
        await act(undefined, 'register-member', { person: { id: one.id, name: one.name }, guest: one.guest === true });
    },
    async setUp(list?: string) {
      await act(secretary, 'start-set-up', { region: 'Zuid-Holland Zuid', meetingsPerYear: '4', meetingMinutes: '90' });
      if (list) await act(secretary, 'add-organisations', { list });
      await act(secretary, 'hand-over-role', { role: 'chair', person: chair.id });
    },
  };
}
export type Table = ReturnType<typeof openTable>;

/** What a screen gets to see when this person looks at it there. */
export async function screenContext(
  table: Pick<Table, 'store' | 'now'>,
  about: { as?: Person; surface?: Surface; language?: Language; dialogs?: boolean; tab?: boolean } = {},
): Promise<ScreenContext> {
  const { as = dordrecht, surface = 'personal', language = 'nl', dialogs = false, tab = false } = about;
  const { store } = table;
  const now = table.now();
  const [coalition, member] = await Promise.all([read(store, 'coalition'), read(store, memberId(as.id))]);
  if (coalition?.kind !== 'coalition') throw new Error('connect the channel first');
  const known = member?.kind === 'member' ? member : undefined;
  const actor = { person: { id: as.id, name: as.name }, guest: as.guest === true };
  const { timeZone } = coalition;
  return {
    surface,
    coalitionId,
    dialogs,
    store,
    coalition,
    member: surface === 'channel' ? undefined : known,
    viewer:
      surface === 'channel' ? everyone : viewerOf({ coalition, member: known, actor, today: dateIn(timeZone, now) }),
    t: readerOf(language, { timeZone, now }),
    now,
    today: dateIn(timeZone, now),
    form: 'form-1',
    tabLink: tabLink(tab ? { appId } : undefined, coalition),
  };
}

const read = async (store: Store, id: string) => (await store.get({ coalitionId, id }))?.document;

/** The card of a screen as this person sees it there; not yet parsed. */
export async function shown(
  table: Pick<Table, 'store' | 'now'>,
  screen: string,
  about: Parameters<typeof screenContext>[1] & { params?: Record<string, string>; state?: ScreenState } = {},
): Promise<Card> {
  const { params = {}, state = {}, ...rest } = about;
  return screenNamed(screen)(await screenContext(table, rest), params, state);
}

/** Every part of a card, buttons included, but not what travels in their data. */
export function partsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const inside = Object.entries(one).flatMap(([key, inner]) => (key === 'data' ? [] : partsOf(inner)));
  return [...(typeof one.type === 'string' ? [one] : []), ...inside];
}

/** Everything that can be read on a card, as it is read: without the backslashes that keep markdown away. */
export function textOf(card: Card): string {
  const keys = ['text', 'label', 'title', 'placeholder', 'value', 'errorMessage'];
  const choices = partsOf(card).flatMap((part) => (Array.isArray(part.choices) ? part.choices : []));
  const texts = [...partsOf(card), ...choices.filter((choice) => typeof choice === 'object')].flatMap((part) =>
    keys.flatMap((key) => {
      const text = (part as Record<string, unknown>)[key];
      return typeof text === 'string' ? [part.type === 'TextBlock' ? text.replace(/\\(.)/g, '$1') : text] : [];
    }),
  );
  return texts.join('\n');
}

export const titlesOf = (card: Card): string[] => (card.actions ?? []).map((action) => String(action.title));

/** The data of the button with this title, as it comes back when somebody presses it. */
export function pressed(card: Card, title: string): Record<string, unknown> {
  const button = partsOf(card).find((part) => String(part.type).startsWith('Action.') && part.title === title);
  if (!button) throw new Error(`no button “${title}” among ${titlesOf(card).join(', ')}`);
  const { table } = button.data as { table: Record<string, unknown> };
  return { verb: button.verb, ...table };
}

/** What an input holds before anyone touches it. */
export function heldBy(card: Card, id: string): unknown {
  const input = partsOf(card).find((part) => part.id === id && String(part.type).startsWith('Input.'));
  if (!input) throw new Error(`no input “${id}”`);
  return input.value;
}

/** Reads a card as a client does, and refuses what a client would: errors, unknown parts, too many buttons, size. */
export function parseCard(card: Card): AdaptiveCard {
  const parsed = new AdaptiveCard();
  // Teams shows six; the renderer's own default is five.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(JSON.parse(JSON.stringify(card)));
  const found: ValidationResults = parsed.validateProperties();
  const problems = found.validationEvents.map((event) => event.message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  // Teams refuses an empty number that has limits, and says nothing where the card has no words for it.
  for (const part of partsOf(card).filter(
    ({ type, min, max }) => type === 'Input.Number' && (min ?? max) !== undefined,
  ))
    if (!part.isRequired || !part.errorMessage) throw new Error(`a number without words: ${part.id}`);
  const types = partsOf(card).map((part) => String(part.type));
  const unknown = types.filter((type) => !known.has(type));
  if (unknown.length > 0) throw new Error(`unknown parts: ${unknown.join(', ')}`);
  if ((card.actions?.length ?? 0) > 6) throw new Error(`${card.actions?.length} buttons`);
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > 20_000) throw new Error(`${bytes} bytes`);
  if (/undefined|\[object|NaN/.test(textOf(card))) throw new Error(`leaks: ${textOf(card)}`);
  if (card.fallbackText.trim() === '') throw new Error('no fallback text');
  // It is read aloud and stands in notifications, which know no markdown.
  if (card.fallbackText.includes('\\')) throw new Error(`escaped: ${card.fallbackText}`);
  return parsed;
}

const known = new Set([
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Time',
  'Input.Toggle',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
]);

/** What people may type to make a card do what it should not. */
export const hostile = {
  markdown: '**vet** [klik](javascript:alert(1)) <at>Iedereen</at> # kop\n- punt | tabel `code` ~~weg~~ &lt;',
  word: 'W'.repeat(180),
  long: `${'Een zin die doorgaat. '.repeat(200)}`.slice(0, 4000),
  lines: 'regel\n'.repeat(600),
};
