import { parseArgs } from 'node:util';
import { exampleRegion } from './playground/playground-config';
import { startPlayground } from './playground/start-playground';

/** `npm run playground`: Microsoft's own test client in front of the bot that `npm start` runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' },
      port: { type: 'string', default: '56150' },
      as: { type: 'string', default: 'chair' },
      data: { type: 'string', default: '.data/playground' },
    },
  });
  const region = exampleRegion(values.as);
  if (!(await answers(values.bot)))
    throw new Error(`No bot answers at ${values.bot}. Start it with "npm start", or name another with --bot.`);
  const playground = await startPlayground({
    botUrl: values.bot,
    port: Number(values.port),
    dataDir: values.data,
    region,
  });
  console.log(`
The bot                              ${values.bot}
Microsoft 365 Agents Playground      ${playground.url}   ← open this in a browser
You are                              ${region.currentUser.name}   (another: --as papendrecht)
Channel                              ${region.team.name} › ${region.channel.name}
Its log                              ${playground.logFile}

It shows the bot as Microsoft's own client does. Dialogs from a card, the tab and meetings it does not have: those are
on the channel page of "npm start". Ctrl-C ends it.
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void playground.stop());
  await playground.ended;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
