import type { ServerResponse } from 'node:http';
import type { PageEvent } from './page-api';

const heartbeatMs = 20_000;

/** Server-sent events to open pages, each told only of conversations that its person is in. */
export function createPageEvents() {
  const pages = new Set<{ readonly key: string; readonly res: ServerResponse }>();
  // A comment now and then, so that a proxy or a sleeping browser does not take the silence for an end.
  const heartbeat = setInterval(() => {
    for (const { res } of pages) res.write(': still here\n\n');
  }, heartbeatMs);
  heartbeat.unref();
  return {
    open(key: string, res: ServerResponse) {
      res.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      res.write('retry: 1000\n\n');
      const page = { key, res };
      pages.add(page);
      res.on('close', () => pages.delete(page));
    },
    emit(event: PageEvent, members: readonly string[]) {
      for (const { key, res } of pages) if (members.includes(key)) res.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    close() {
      clearInterval(heartbeat);
      for (const { res } of pages) res.end();
    },
  };
}

export type PageEvents = ReturnType<typeof createPageEvents>;
