import { bot, channel, startTable, type Table } from './start-table';

const activities = `/v3/conversations/${encodeURIComponent(channel.id)}/activities`;
const text = { type: 'message', text: 'dag' };

/** Lets everything that is ready run, until it holds. */
async function until(holds: () => boolean) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('a connector told to misbehave', () => {
  let table: Table;
  beforeEach(async () => {
    table = await startTable({ testing: true });
  });
  afterEach(() => table.close());

  it('fails the next calls that match, doing nothing, and then works again', async () => {
    table.connector.faults.onCall({
      method: 'POST',
      path: '/activities',
      times: 2,
      do: 'fail',
      status: 503,
      retryAfter: 7,
    });
    const failed = await table.rest('POST', activities, text);
    expect(failed).toMatchObject({ status: 503, body: { error: { code: 'ServiceError' } } });
    expect(failed.headers.get('retry-after')).toBe('7');
    expect((await table.rest('GET', `/v3/conversations/${encodeURIComponent(channel.id)}/members`)).status).toBe(200);
    expect((await table.rest('POST', activities, text)).status).toBe(503);
    expect((await table.rest('POST', activities, text)).status).toBe(201);
    expect(await table.messages('chair')).toHaveLength(1);
  });

  it('fails with the body it is given', async () => {
    const body = { error: { code: 'Throttled', message: 'Later.' } };
    table.connector.faults.onCall({ do: 'fail', status: 429, body });
    expect(await table.rest('POST', activities, text)).toMatchObject({ status: 429, body });
  });

  it('drops the answer after doing the work', async () => {
    table.connector.faults.onCall({ method: 'POST', do: 'drop' });
    await expect(table.rest('POST', activities, text)).rejects.toThrow();
    expect(await table.messages('chair')).toHaveLength(1);
    expect(table.connector.log.entries()).toMatchObject([{ method: 'POST', status: 201, dropped: true }]);
  });

  it('takes its time', async () => {
    table.connector.faults.onCall({ do: 'delay', ms: 30 });
    const from = performance.now();
    await table.rest('POST', activities, text);
    expect(performance.now() - from).toBeGreaterThan(25);
  });

  it('holds a call back until it is let go; of two edits at once the second is refused', async () => {
    const { body } = await table.rest('POST', activities, text);
    const edit = () => table.rest('PUT', `${activities}/${body.id}`, { ...text, text: 'anders' });
    table.connector.faults.onCall({ method: 'PUT', do: 'hold' });
    const first = edit();
    await until(() => table.connector.faults.held() === 1);
    expect(await edit()).toMatchObject({ status: 412, body: { error: { code: 'PreconditionFailed' } } });
    table.connector.faults.release();
    expect((await first).status).toBe(200);
    expect((await edit()).status).toBe(200);
  });

  it('delivers twice, one after the other or both at once', async () => {
    table.connector.faults.onDelivery({ activity: 'message', do: 'twice' });
    await table.say('chair', `<at>${bot.name}</at> een`);
    expect(table.heard().map((a) => a.id)).toEqual([expect.any(String), table.heard()[0]?.id]);

    let within = 0;
    let most = 0;
    table.turn = async () => {
      within += 1;
      most = Math.max(most, within);
      await until(() => most === 2);
      within -= 1;
    };
    table.connector.faults.onDelivery({ do: 'twice-at-once' });
    await table.say('chair', `<at>${bot.name}</at> twee`);
    expect(most).toBe(2);
    expect(table.heard()).toHaveLength(4);
  });

  it('holds an activity back from the bot', async () => {
    table.connector.faults.onDelivery({ activity: 'adaptiveCard/action', do: 'hold' });
    table.turn = async (context) => {
      if (context.activity.type === 'invoke')
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } });
    };
    const pressed = table.invoke('chair', { name: 'adaptiveCard/action', value: {} });
    await until(() => table.connector.faults.held() === 1);
    expect(table.heard()).toEqual([]);
    table.connector.faults.release();
    expect((await pressed).status).toBe(200);
  });

  it('is told over HTTP as well, where tests drive a browser', async () => {
    await table.testing('POST', '/faults', { onCall: { do: 'fail', status: 500 } });
    expect((await table.rest('POST', activities, text)).status).toBe(500);
    expect((await table.testing('GET', '/log')).body).toMatchObject([{ status: 500 }]);
    expect((await table.testing('DELETE', '/log')).status).toBe(204);
    expect((await table.testing('GET', '/log')).body).toEqual([]);
    await table.testing('POST', '/faults', { block: { conversationId: channel.id, code: 'MessageWritesBlocked' } });
    expect((await table.rest('POST', activities, text)).status).toBe(403);
    await table.testing('POST', '/faults', { unblock: channel.id, onDelivery: { do: 'twice' } });
    await table.testing('POST', '/faults', { clear: true });
    expect((await table.rest('POST', activities, text)).status).toBe(201);
    expect((await table.testing('POST', '/faults', { unknown: 1 })).status).toBe(400);
  });

  it('is not told over HTTP anywhere else', async () => {
    const plain = await startTable();
    const res = await fetch(`${plain.origin}/local/testing/log`);
    expect(res.status).toBe(404);
    await plain.close();
  });

  it('keeps a log of what went over the line, both ways', async () => {
    const post = await table.say('chair', `<at>${bot.name}</at> dag`);
    const conversationId = `${channel.id};messageid=${post.id}`;
    const answer = (await table.messages('chair'))[1];
    expect(table.connector.log.entries()).toEqual([
      {
        at: '2026-03-02T09:00:00.000Z',
        direction: 'from-bot',
        method: 'POST',
        path: `/v3/conversations/${conversationId}/activities/${post.id}`,
        conversationId,
        activityId: answer?.id,
        status: 201,
      },
      {
        at: '2026-03-02T09:00:00.000Z',
        direction: 'to-bot',
        method: 'POST',
        path: 'message',
        conversationId,
        activityId: post.id,
        status: 200,
      },
    ]);
  });
});

describe('a bot that is not there', () => {
  it('is logged, and an invoke says so', async () => {
    const table = await startTable({ botUrl: 'http://127.0.0.1:9/api/messages' });
    await table.say('chair', `<at>${bot.name}</at> dag`);
    expect(table.connector.log.entries()).toMatchObject([{ path: 'message', status: 502 }]);
    expect(await table.invoke('chair', { name: 'task/fetch', value: {} })).toMatchObject({
      status: 502,
      body: { error: { code: 'BotUnreachable' } },
    });
    await table.close();
  });

  it('is not called without the token it asks for', async () => {
    const table = await startTable({ bearer: () => Promise.reject(new Error('no issuer')) });
    expect(await table.invoke('chair', { name: 'task/fetch', value: {} })).toMatchObject({ status: 502 });
    expect(table.heard()).toEqual([]);
    await table.close();
  });

  it('gets the token where there is one', async () => {
    const table = await startTable({ bearer: async () => 'signed' });
    await table.say('chair', `<at>${bot.name}</at> dag`);
    expect(table.headers()[0]?.authorization).toBe('Bearer signed');
    await table.close();
  });
});
