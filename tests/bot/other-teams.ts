import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A second Teams with one channel: takes whatever the bot sends, and says who is there. */
export async function otherTeams(members: readonly { readonly id: string; readonly aadObjectId: string }[]) {
  const sent: { readonly path: string; readonly body: unknown }[] = [];
  let down = false;
  let present = members;
  let asked = 0;
  const server = createServer(async (req, res) => {
    asked += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const path = decodeURIComponent(req.url ?? '');
    const answer = (status: number, body: unknown) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (down) return answer(500, {});
    if (req.method === 'GET') {
      const found = present.find((one) => path.endsWith(one.id));
      return found ? answer(200, found) : answer(404, { error: { code: 'MemberNotFoundInConversation' } });
    }
    sent.push({ path, body: JSON.parse(String(Buffer.concat(chunks))) });
    return answer(201, { id: String(sent.length) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    /** How often the bot called, whatever for. */
    asked: () => asked,
    /** Somebody is removed, and nobody tells the bot. */
    loses: (id: string) => {
      present = present.filter((one) => one.id !== id);
    },
    /** From now on it answers nobody, or does again. */
    fails: (now: boolean) => {
      down = now;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
