import { parseArgs } from 'node:util';
import { openPlayground } from './playground/open-playground';

/** `npm run playground`: the bot in Microsoft's own test client, a Teams that nobody here wrote. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '56150' },
      as: { type: 'string', default: 'chair' },
      bot: { type: 'string' },
      data: { type: 'string', default: '.data/playground' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port}" is not a port: give a number from 1 to 65535, or 0 for any free one.`);
  const playground = await openPlayground({
    dataDir: values.data,
    port,
    as: values.as,
    botUrl: values.bot,
    fresh: values.fresh,
    empty: values.empty,
    log: (event, details) => console.error(event, JSON.stringify(details)),
  });
  const { region, local } = playground;
  const kept = local?.seeded ? 'filled with the example region just now' : 'going on with what was there';
  console.log(`
Coalitietafel in Microsoft 365 Agents Playground, for this machine only.

  The playground     ${playground.url}/   ← open this in a browser
  The bot behind it  ${playground.botUrl}   (${local ? 'its own, with forms in the card' : 'the one you named'})
  You are            ${region.currentUser.name}
  The channel        ${region.team.name} › ${region.channel.name}
  The bot's data     ${local ? `${values.data}/   (${kept})` : 'with the bot you named'}
  Its own log        ${playground.logFile}

  Type @Coalitietafel in the channel and choose it from the list, then: help, agenda, rondje, akkoorden.
  Dialogs from a card, the tab and meetings are not in this client; they are on the channel page of "npm start".

  npm run playground -- --as papendrecht   is somebody else
  npm run playground -- --fresh            begins again with the example region
  npm run playground -- --bot URL          is in front of another bot
  Ctrl-C ends the playground${local ? ' and its bot; the data is kept.' : '; the bot you named goes on.'}
`);
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    await playground.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await playground.ended;
  if (ending) return;
  ending = true;
  await playground.close();
  throw new Error(`The playground ended by itself; its log is ${playground.logFile}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
