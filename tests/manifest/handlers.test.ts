import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionCommands } from '../../bot/extension-commands';
import { tabLink } from '../../bot/tab-link';
import { typedScreens, understand } from '../../bot/understand';
import { tabPageOf } from '../../domain/tab-pages';
import { matchRoute } from '../../functions/match-route';
import { tabSite } from '../../functions/tab-site';
import { table as functions } from '../../functions/table';
import { readerOf } from '../../i18n/reader';
import { type SetTable, setTable } from '../bot/set-table';
import { call, servicesWith } from '../functions/front-door';
import { writeBuiltTab } from '../functions/written-tab';
import { readable } from '../open-table';
import { english, manifest, values } from './values';

let table: SetTable;
beforeAll(async () => {
  table = await setTable();
});
afterAll(() => table.close());

const [bot] = manifest.bots;
const [extension] = manifest.composeExtensions;
const commandsOf = (list: number) => bot?.commandLists[list]?.commands ?? [];
const said = {
  nl: commandsOf(0).map(({ title }) => title),
  en: commandsOf(0).map((_, n) => english[`bots[0].commandLists[0].commands[${n}].title`] ?? ''),
};
const on = (language: 'nl' | 'en') => readerOf(language, { timeZone: 'Europe/Amsterdam', now: '2026-11-25T10:00:00Z' });

/** Screens that a word opens and no command offers: forms that stand behind a button of the others. */
const behindButtons = ['decision-form', 'set-up-form', 'join-form', 'plan-form', 'settings'];

describe('the commands of the bot', () => {
  it('are offered in one list, in the channel, in a group and one to one', () => {
    expect(bot?.commandLists).toHaveLength(1);
    expect(bot?.commandLists[0]?.scopes).toEqual(bot?.scopes);
    expect(said.nl.length).toBeLessThanOrEqual(12);
    expect(new Set(said.nl).size).toBe(said.nl.length);
  });

  it.each(['nl', 'en'] as const)('are understood by the bot in %s, each as something of its own', async (language) => {
    const person = table.person('secretary', language === 'nl' ? 'nl-NL' : 'en-GB');
    const { notUnderstood } = on(language).words.help;
    const seen = new Set<string>();
    for (const command of said[language]) {
      const shown = readable(await person.whispers(command));
      expect([command, shown.includes(notUnderstood)]).toEqual([command, false]);
      seen.add(createHash('sha256').update(shown).digest('hex'));
    }
    expect(seen.size).toBe(said[language].length);
    expect(readable(await person.whispers('kruiwagen'))).toContain(notUnderstood);
  });

  it('lead to the same in both languages', () => {
    expect(said.en.map((title) => understand(title).screen)).toEqual(said.nl.map((title) => understand(title).screen));
    expect(understand('help').params).toBeUndefined();
  });

  it('are all that can be typed, but for what stands behind a button', () => {
    const offered = said.nl.map((title) => understand(title).screen);
    expect([...offered, ...behindButtons].sort()).toEqual([...typedScreens].sort());
  });

  it.each(['nl', 'en'] as const)('are what the help says one may type in %s', (language) => {
    const hint = on(language).words.help.hint(true);
    const named = (/: (.*)\.$/.exec(hint)?.[1] ?? '').split(', ');
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((word) => !said[language].includes(word))).toEqual([]);
  });
});

describe('the commands of the message extension', () => {
  it('are those that the bot handles, and the other way round', () => {
    const offered = extension?.commands.map((one, n) => ({
      id: one.id,
      type: one.type,
      title: { nl: one.title, en: english[`composeExtensions[0].commands[${n}].title`] },
      context: one.context,
      parameter: one.parameters?.[0]?.name,
      dialog: one.fetchTask ?? false,
    }));
    expect(offered).toEqual(
      extensionCommands.map(({ id, type, title, context, parameter, screen }) => ({
        ...{ id, type, title, context, parameter },
        dialog: screen !== undefined,
      })),
    );
  });

  it('are answered: a search with what was found, an action with its form', async () => {
    const person = table.person('papendrecht');
    const forms = new Set<string>();
    for (const { id, type, parameters } of extension?.commands ?? []) {
      const query = { commandId: id, parameters: [{ name: parameters?.[0]?.name, value: '' }] };
      const { status, body } = await person.invoke(
        type === 'query'
          ? { name: 'composeExtension/query', value: query }
          : { name: 'composeExtension/fetchTask', value: { commandId: id, commandContext: 'compose' } },
      );
      expect([id, status]).toEqual([id, 200]);
      const { composeExtension, task } = body as { composeExtension?: object; task?: { value: { title: string } } };
      expect([id, type === 'query' ? composeExtension : task]).toEqual([id, expect.anything()]);
      if (task) forms.add(task.value.title);
    }
    expect(forms.size).toBe(extension?.commands.filter(({ type }) => type === 'action').length);
    const help = await person.invoke({ name: 'composeExtension/fetchTask', value: { commandId: 'nothing' } });
    const title = (help.body as { task: { value: { title: string } } }).task.value.title;
    expect(forms.has(title)).toBe(false);
  });

  it('open links to the tab’s own address, which the bot answers', async () => {
    expect(extension?.messageHandlers.map(({ value }) => value.domains)).toEqual([[values.BOT_DOMAIN]]);
    const { status, body } = await table.person('papendrecht').invoke({
      name: 'composeExtension/queryLink',
      value: { url: `https://${values.BOT_DOMAIN}/tab/decisions` },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ composeExtension: { attachments: [expect.anything()] } });
  });
});

describe('the tab', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tab-'));
    writeBuiltTab(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the function app answers at an address, filled in as Teams does: status, and which script with which language and look. */
  async function answered(address: string) {
    const request = new Request(address.replace('{locale}', 'en-gb').replace('{theme}', 'dark'));
    const matched = functions.http.find(({ route }) => matchRoute(route, new URL(request.url).pathname));
    if (matched?.name !== 'tab') throw new Error(`nothing of the tab is at ${address}`);
    const { response } = await call('tab', request, servicesWith({ tab: tabSite(folder) }));
    const html = await response.text();
    return [
      /<html lang="(\w+)" data-theme="(\w+)">/.exec(html)?.slice(1).join(),
      /src="\/tab\/assets\/([\w.-]+)"/.exec(html)?.[1],
    ];
  }

  it('is where the manifest says, in the language and theme that Teams fills in', async () => {
    const [personal] = manifest.staticTabs;
    const [channel] = manifest.configurableTabs;
    expect(await answered(personal?.contentUrl ?? '')).toEqual(['en,dark', 'tab-1.js']);
    expect(await answered(personal?.websiteUrl ?? '')).toEqual(['nl,default', 'tab-1.js']);
    expect(await answered(channel?.configurationUrl ?? '')).toEqual(['en,dark', 'configure-1.js']);
    for (const address of [personal?.contentUrl, personal?.websiteUrl, channel?.configurationUrl])
      expect(new URL(address ?? '').origin).toBe(`https://${values.BOT_DOMAIN}`);
    expect(manifest.validDomains).toEqual([values.BOT_DOMAIN]);
  });

  it('is the one that links of the bot name', () => {
    const channel = { tenantId: 't', channelId: '19:a@thread.tacv2', serviceUrl: 'https://smba.example', botId: 'b' };
    const link = tabLink({ appId: manifest.id }, { channel })?.({ page: 'matrix' }, 'Matrix') ?? '';
    const [tab] = manifest.staticTabs;
    expect(new URL(link).pathname).toBe(`/l/entity/${manifest.id}/${tab?.entityId}`);
    expect(tabPageOf('')).toEqual({ page: 'today' });
  });

  it('stands in the channel and in every place of a meeting but the stage', () => {
    expect(manifest.configurableTabs.map(({ context }) => [...context].sort())).toEqual([
      ['channelTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'privateChatTab'],
    ]);
  });
});

describe('what the app may', () => {
  it('is to read who is in a channel, and nothing else', () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'ChannelMember.Read.Group', type: 'Application' },
    ]);
  });
});
