import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocal } from '../../local/compose';
import { regionCoalitionId } from '../../local/region/place';

it('goes on with yesterday’s data on another port: the tab still knows who is in the channel', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'other-port-'));
  const builtPage = join(dataDir, 'page');
  mkdirSync(builtPage);
  const start = () => startLocal({ dataDir, port: 0, builtPage });
  const yesterday = await start();
  await yesterday.close();
  const today = await start();
  try {
    expect(today.url).not.toBe(yesterday.url);
    const { token } = await (await fetch(`${today.url}/local/api/token?as=chair`)).json();
    const view = `${today.url}/api/coalitions/${encodeURIComponent(regionCoalitionId)}/views/me`;
    const answer = await fetch(view, { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, (await answer.json()).chair]).toEqual([200, true]);
  } finally {
    await today.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
