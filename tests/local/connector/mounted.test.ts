import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConnector } from '../../../local/connector/create-connector';
import { people } from '../../../local/region/people';
import { bot, channel, team } from './start-table';

describe('a connector in a server of someone else', () => {
  it('takes its own addresses, leaves the others, and learns its place when it is known', async () => {
    const heard: { serviceUrl: string; type: string }[] = [];
    let origin = '';
    const connector = createConnector({
      ...{ file: ':memory:', people, team, channel, bot, extension: [] },
      origin: () => origin,
      botUrl: () => `${origin}/api/messages`,
    });
    const server = createServer(async (req, res) => {
      if (await connector.handle(req, res)) return;
      const chunks: Buffer[] = [];
      for await (const chunk of req) chunks.push(chunk as Buffer);
      if (req.url === '/api/messages') heard.push(JSON.parse(String(Buffer.concat(chunks))));
      res.end('elsewhere');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    await connector.install();
    expect(heard.map((a) => a.serviceUrl)).toEqual(Array(2).fill(`${origin}/connector/`));
    expect((await fetch(`${origin}/local/api/bootstrap`)).status).toBe(200);
    expect(await (await fetch(`${origin}/local/api/token`)).text()).toBe('elsewhere');
    expect(await (await fetch(`${origin}/local/testing/log`)).text()).toBe('elsewhere');
    await connector.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('says what it lacks when nobody told it where it is', async () => {
    const options = { file: ':memory:', botUrl: 'http://127.0.0.1:9', people, team, channel, bot, extension: [] };
    const connector = createConnector(options);
    await expect(connector.install()).rejects.toThrow('the connector has no origin');
    await connector.close();
  });
});
