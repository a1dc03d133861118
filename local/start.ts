import { parseArgs } from 'node:util';
import { type Local, startLocal } from './compose';
import { PortTaken } from './server/port-taken';

/** `npm start`: everything on this machine, in a browser, without an account. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '3978' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      data: { type: 'string', default: '.data' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port}" is not a port: give a number from 1 to 65535.`);
  const local = await startLocal({
    dataDir: values.data,
    port,
    fresh: values.fresh,
    empty: values.empty,
    log: (event, details) => console.error(event, JSON.stringify(details)),
  });
  console.log(`
Coalitietafel is running, for this machine only.

  The channel page   ${local.url}/          ← open this in a browser
  The tab            ${local.url}/?tab=today   (beside the posts, as in Teams)
  The bot            ${local.url}/api/messages   (any Bot Framework client on this machine)
  Its data           ${values.data}/   (${whatIsThere(local)})

  npm start -- --fresh         begins again with the example region
  npm start -- --port 4000     takes another port
  Ctrl-C ends it; everything is kept.
`);
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    await local.close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

const whatIsThere = ({ seeded, goesOn }: Local): string =>
  seeded
    ? 'filled with the example region just now'
    : goesOn
      ? 'going on with what was there'
      : 'an empty channel, as on the first day';

main().catch((error: unknown) => {
  const taken = error instanceof PortTaken;
  console.error(
    taken
      ? `Port ${error.port} is taken by another program. Choose another: npm start -- --port 4000`
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
});
