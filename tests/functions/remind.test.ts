import { invokeTimer } from '../../functions/invoke-function';
import { lazyBot } from '../../functions/lazy-bot';
import { table } from '../../functions/table';
import { BotDouble, emptyStore, servicesWith } from './front-door';

const key = { coalitionId: 'c1', id: 'd1' };

async function tick(services: Parameters<typeof servicesWith>[0]) {
  const log = jest.fn();
  const runs = table.timers.map((timer) =>
    invokeTimer(timer, { services: servicesWith(services), log, operationId: 'o' }),
  );
  return { outcome: await Promise.allSettled(runs), log };
}

describe('the timer of every minute', () => {
  it('has the bot deliver what is due, within the minute', async () => {
    const bot = new BotDouble();
    await tick({ bot, store: { ...emptyStore, due: async () => [key] } });
    expect(bot.delivered).toEqual([{ until: '2026-03-02T09:00:00.000Z', budgetMs: 55_000 }]);
  });

  it('does not load the bot when nothing is due', async () => {
    const load = jest.fn(async () => new BotDouble());
    await tick({ bot: lazyBot(load) });
    expect(load).not.toHaveBeenCalled();
  });

  it('logs a failure and lets it be seen', async () => {
    const { outcome, log } = await tick({ store: { ...emptyStore, due: () => Promise.reject(new Error('no store')) } });
    expect(outcome[0]?.status).toBe('rejected');
    expect(log).toHaveBeenCalledWith(
      'error',
      'failed',
      expect.objectContaining({ function: 'remind', message: 'no store' }),
    );
  });
});

describe('a bot loaded when needed', () => {
  it('is loaded once for many', async () => {
    const load = jest.fn(async () => new BotDouble());
    const bot = lazyBot(load);
    await Promise.all([bot.handleActivity({}, undefined), bot.handleActivity({}, undefined), bot.deliverDue('', 1)]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is tried again after a load that failed', async () => {
    const load = jest.fn(async () => new BotDouble()).mockRejectedValueOnce(new Error('disk'));
    const bot = lazyBot(load);
    await expect(bot.handleActivity({}, undefined)).rejects.toThrow('disk');
    expect(await bot.handleActivity({}, undefined)).toEqual({ status: 200 });
  });
});
