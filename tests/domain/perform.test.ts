import { actions } from '../../domain/actions';
import type { AnyDocument, CoalitionDocument } from '../../domain/documents';
import { memberId } from '../../domain/documents';
import { perform } from '../../domain/perform';
import { systemActor } from '../../domain/permissions';
import { type Store, StoreConflict } from '../../domain/store/store';
import { sqliteStore } from '../../local/store/sqlite';
import { countCalls } from '../bench/count-calls';
import { aCoalition, aDecision, aMeeting, aMember, anAgendaItem, anUpdate } from '../documents';

const coalitionId = 'coalition-1';
const now = '2026-03-12T09:30:00.000Z';
const person = (name: string) => ({ id: `tenant-1:${name}`, name });
const actor = (name: string) => ({ person: person(name), guest: false });
const here = <D extends AnyDocument>(document: D): D => ({ ...document, coalitionId });

const organisation = (id: string) => ({
  id,
  name: id,
  kind: 'municipality' as const,
  seat: 'table' as const,
  backingBody: { name: 'college van B&W' },
  inRound: true,
  alsoKnownAs: [],
});

/** One document of everything, with the people who may act on it. */
const documents: readonly AnyDocument[] = [
  aCoalition({
    id: 'coalition',
    organisations: [...['dordrecht', 'sliedrecht'].map(organisation), { ...organisation('gone'), left: '2026-03-01' }],
    chair: person('chair'),
    secretary: person('secretary'),
  }),
  aMember({ id: memberId('tenant-1:secretary'), person: person('secretary'), represents: [] }),
  aMember({ id: memberId('tenant-1:chair'), person: person('chair'), represents: [] }),
  aMember({
    id: memberId('tenant-1:daan'),
    person: person('daan'),
    standsIn: [{ organisationIds: ['sliedrecht'], from: '2026-03-01', until: '2026-04-01', by: person('secretary') }],
  }),
  anUpdate({ id: 'update:1', postedBy: person('daan') }),
  anAgendaItem({ id: 'item:proposed', proposedBy: person('daan') }),
  anAgendaItem({ id: 'item:from:decision:1:v1' }),
  anAgendaItem({ id: 'item:accepted', proposedBy: person('daan'), state: 'accepted', rank: 1 }),
  aMeeting({ id: 'meeting:today', date: '2026-03-12' }),
  aMeeting({ id: 'meeting:later', date: '2026-04-02' }),
  aDecision({ id: 'decision:1' }),
  aDecision({
    id: 'decision:condition',
    mandates: [
      {
        organisationId: 'dordrecht',
        state: 'conditional',
        condition: { text: 'x', met: false },
        version: 1,
        trace: [],
      },
      { organisationId: 'sliedrecht', state: 'open', version: 1, trace: [] },
    ],
  }),
  aDecision({
    id: 'decision:met',
    mandates: [
      {
        organisationId: 'dordrecht',
        state: 'conditional',
        condition: { text: 'x', met: true },
        version: 1,
        trace: [{ at: now, by: person('chair'), as: 'chair', what: 'meet-condition', details: { met: true } }],
      },
      { organisationId: 'sliedrecht', state: 'open', version: 1, trace: [] },
    ],
  }),
  aDecision({
    id: 'decision:ratified',
    state: 'ratified',
    closedAt: now,
    reviewOn: '2026-03-12',
    mandates: [{ organisationId: 'dordrecht', state: 'agreed', version: 1, trace: [] }],
  }),
  aDecision({ id: 'decision:left', mandates: [{ organisationId: 'gone', state: 'open', version: 1, trace: [] }] }),
];

/** For every action, somebody who does it and what they give. */
const examples: Readonly<Record<string, { by: string; input: object; first?: Partial<CoalitionDocument> }>> = {
  'start-set-up': { by: 'daan', input: { region: 'Zuid-Holland Zuid' }, first: { state: 'open' } },
  'stand-card': { by: 'system', input: { what: 'round', message: '1' } },
  'change-settings': { by: 'secretary', input: { meetingsPerYear: '6' } },
  'hand-over-role': { by: 'secretary', input: { role: 'chair', person: 'tenant-1:daan' } },
  'add-organisations': { by: 'secretary', input: { list: 'VGZ; zorgverzekeraar' } },
  'edit-organisation': { by: 'secretary', input: { organisation: 'dordrecht', body: 'gemeenteraad' } },
  'match-name': { by: 'secretary', input: { said: 'Dordt', organisation: 'dordrecht' } },
  'say-organisations': { by: 'daan', input: { organisations: 'sliedrecht' } },
  'confirm-member': { by: 'secretary', input: { person: 'tenant-1:daan', organisations: 'sliedrecht' } },
  'name-deputy': {
    by: 'daan',
    input: { deputy: 'tenant-1:secretary', organisations: 'dordrecht', until: '2026-04-01' },
  },
  'end-deputy': { by: 'secretary', input: { deputy: 'tenant-1:daan', from: '2026-03-01', until: '2026-04-01' } },
  'connect-channel': {
    by: 'system',
    input: { channel: { tenantId: 'tenant-1', channelId: '19:x', serviceUrl: 'http://here', botId: '28:bot' } },
  },
  'register-member': { by: 'system', input: { person: person('new'), guest: false } },
  'post-update': { by: 'daan', input: { type: 'progress', text: 'Het huisbezoek loopt.' } },
  'edit-update': { by: 'daan', input: { update: 'update:1', text: 'Het huisbezoek loopt overal.' } },
  'propose-item': { by: 'daan', input: { title: 'Eén intake', updateId: 'update:1' } },
  'edit-item': { by: 'daan', input: { item: 'item:proposed', title: 'Eén intake voor iedereen' } },
  'withdraw-item': { by: 'daan', input: { item: 'item:proposed' } },
  'accept-item': { by: 'secretary', input: { item: 'item:proposed' } },
  'postpone-item': { by: 'secretary', input: { item: 'item:proposed', reason: 'later' } },
  'decline-item': { by: 'chair', input: { item: 'item:proposed', reason: 'past hier niet' } },
  'place-item': { by: 'secretary', input: { item: 'item:accepted', rank: '5' } },
  'time-item': { by: 'secretary', input: { item: 'item:accepted', minutes: '25' } },
  'link-item': { by: 'system', input: { update: 'update:1', item: 'item:proposed' } },
  'record-outcome': {
    by: 'system',
    input: { item: 'item:accepted', meeting: 'meeting:today', date: '2026-03-12', outcome: 'discussed' },
  },
  'plan-meeting': { by: 'secretary', input: { date: '2026-06-04' } },
  'change-meeting': { by: 'secretary', input: { meeting: 'meeting:later', place: 'Dordrecht' } },
  'cancel-meeting': { by: 'secretary', input: { meeting: 'meeting:later' } },
  'close-meeting': { by: 'secretary', input: { meeting: 'meeting:today', discussed: 'item:accepted' } },
  'write-input': { by: 'secretary', input: { meeting: 'meeting:later', item: 'opening', text: 'Welkom.' } },
  'record-decision': {
    by: 'secretary',
    input: { title: 'Eén intake', text: 'Wij adviseren één intake.', deadline: '2026-05-01', askAll: 'true' },
  },
  'report-mandate': { by: 'daan', input: { decision: 'decision:1', organisation: 'dordrecht', state: 'agreed' } },
  'meet-condition': { by: 'chair', input: { decision: 'decision:condition', organisation: 'dordrecht', met: 'true' } },
  'extend-deadline': { by: 'secretary', input: { decision: 'decision:1', deadline: '2026-06-01' } },
  'give-advice': { by: 'daan', input: { decision: 'decision:1', organisation: 'dordrecht', stance: 'for' } },
  'contradict-condition': {
    by: 'daan',
    input: { decision: 'decision:met', organisation: 'dordrecht', reason: 'het loket is er nog niet' },
  },
  'amend-decision': { by: 'secretary', input: { decision: 'decision:1', text: 'Wij adviseren twee werkwijzen.' } },
  'split-costs': { by: 'secretary', input: { decision: 'decision:1', total: '12.500', split: 'equal' } },
  'ask-also': { by: 'chair', input: { decision: 'decision:1', organisations: 'sliedrecht' } },
  'reopen-decision': { by: 'secretary', input: { decision: 'decision:ratified', because: 'verkeerd gemeld' } },
  'note-call': { by: 'chair', input: { decision: 'decision:1', organisation: 'dordrecht', note: 'komt vrijdag' } },
  'leave-organisation': { by: 'secretary', input: { organisation: 'sliedrecht' } },
  'rejoin-organisation': { by: 'secretary', input: { organisation: 'gone' } },
  'release-mandates': { by: 'system', input: { decision: 'decision:left' } },
  'plan-landing': { by: 'chair', input: { decision: 'decision:ratified', reviewOn: '2026-09-01' } },
  'report-landing': {
    by: 'daan',
    input: { decision: 'decision:ratified', organisation: 'dordrecht', state: 'in-progress', note: 'via het loket' },
  },
  'review-decision': { by: 'system', input: { decision: 'decision:ratified' } },
  'return-to-agenda': {
    by: 'system',
    input: { decision: 'decision:1', why: 'v2', title: 'Eén intake', note: 'Dordrecht: te duur' },
  },
  'drop-from-agenda': { by: 'system', input: { decision: 'decision:1', why: 'v1' } },
  'tell-after-meeting': { by: 'system', input: { meeting: 'meeting:today', date: '2026-03-12' } },
  'know-chat': {
    by: 'system',
    input: { person: 'tenant-1:daan', chat: { conversationId: 'a:1', serviceUrl: 'http://here', locale: 'nl-NL' } },
  },
  'change-telling-days': { by: 'secretary', input: { callItems: '28' } },
  'choose-hearing': { by: 'daan', input: { hears: 'tab' } },
  'settle-decision': { by: 'system', input: { decision: 'decision:1' } },
};

describe('carrying out an action', () => {
  let store: Store;
  beforeEach(async () => {
    store = sqliteStore(':memory:');
    for (const document of documents) await store.create(here(document));
  });
  afterEach(() => store.close());

  const ask = (action: string, by: string, input: object, request = 'request-1') =>
    perform(store, {
      coalitionId,
      action,
      input,
      actor: by === 'system' ? systemActor : actor(by),
      request,
      now,
    });
  const posts = (request?: string) => ask('post-update', 'daan', { type: 'progress', text: 'Het loopt.' }, request);
  const lay = async (id: string, over: object) => {
    const stored = await store.get({ coalitionId, id });
    if (!stored) throw new Error(`no ${id}`);
    await store.replace({ ...stored.document, ...over }, stored.etag);
  };

  it('has an example of every action there is', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(actions).sort());
  });

  it.each(Object.keys(examples))('%s reads at most three documents and writes one', async (action) => {
    const { by = '', input = {}, first } = examples[action] ?? {};
    if (first) await lay('coalition', first);
    const taken = countCalls(store);
    await ask(action, by, input);
    const { get, create, replace, ...others } = taken();
    expect(get).toBeLessThanOrEqual(3);
    expect(create + replace).toBe(1);
    expect(others).toEqual({ list: 0, listed: 0, count: 0, due: 0, mark: 0, coalitionsOf: 0 });
  });

  it('says so when a document has no room for more, and changes nothing', async () => {
    await lay('decision:1', { title: 'x'.repeat(1_499_000) });
    const asked = ask('report-mandate', 'daan', {
      decision: 'decision:1',
      state: 'declined',
      reason: 'y'.repeat(2_000),
    });
    await expect(asked).rejects.toMatchObject({ code: 'too-large' });
  });

  it('writes the same request once, and gives it the same answer again', async () => {
    const first = await posts();
    const taken = countCalls(store);
    const second = await posts();
    expect(second).toEqual({ stored: first.stored, repeated: true });
    expect(taken()).toMatchObject({ create: 0, replace: 0 });
  });

  it('takes the same words in another request as something new', async () => {
    const first = await posts('request-1');
    const second = await posts('request-2');
    expect(second.repeated).toBe(false);
    expect(second.stored.document.id).not.toBe(first.stored.document.id);
  });

  it('recognises a request that comes twice at once', async () => {
    const answers = await Promise.all([posts(), posts()]);
    expect(answers.map((one) => one.repeated).sort()).toEqual([false, true]);
    expect(await store.list(coalitionId, 'update')).toHaveLength(2);
  });

  it('decides again on the fresh document when somebody else wrote first', async () => {
    const { get } = store;
    let between = true;
    store.get = async (key) => {
      const stored = await get(key);
      if (key.id === 'decision:1' && between) {
        between = false;
        await lay('decision:1', { title: 'Intussen anders genoemd' });
      }
      return stored;
    };
    const { stored } = await ask('report-mandate', 'daan', { decision: 'decision:1', state: 'agreed' });
    expect(stored.document).toMatchObject({
      title: 'Intussen anders genoemd',
      mandates: [{ organisationId: 'dordrecht', state: 'agreed' }],
    });
  });

  it('refuses on the fresh document what somebody else made impossible meanwhile', async () => {
    const { get } = store;
    let between = true;
    store.get = async (key) => {
      const stored = await get(key);
      if (key.id === 'update:1' && between) {
        between = false;
        await lay('update:1', { state: 'withdrawn' });
      }
      return stored;
    };
    const asked = ask('edit-update', 'daan', { update: 'update:1', text: 'anders' });
    await expect(asked).rejects.toMatchObject({ code: 'update-withdrawn' });
  });

  it('says it is busy, and stops, when others keep writing first', async () => {
    let tries = 0;
    store.replace = async () => {
      tries++;
      throw new StoreConflict('changed');
    };
    const asked = ask('report-mandate', 'daan', { decision: 'decision:1', state: 'agreed' });
    await expect(asked).rejects.toMatchObject({ code: 'busy' });
    expect(tries).toBeGreaterThan(1);
    expect(tries).toBeLessThanOrEqual(10);
  });

  it('does not try again what the store itself cannot do', async () => {
    let tries = 0;
    store.replace = async () => {
      tries++;
      throw new Error('the disk is full');
    };
    const asked = ask('report-mandate', 'daan', { decision: 'decision:1', state: 'agreed' });
    await expect(asked).rejects.toThrow('the disk is full');
    expect(tries).toBe(1);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'show', 'Post-Update'])(
    'knows no action called "%s"',
    async (name) => {
      const taken = countCalls(store);
      await expect(ask(name, 'secretary', {})).rejects.toMatchObject({ code: 'unknown-action' });
      expect(taken().get).toBe(0);
    },
  );

  const internal = Object.values(actions).flatMap((action) => (action.internal ? [action.name] : []));

  it.each(internal)('lets no person, not even the secretary, do %s', async (name) => {
    const asked = ask(name, 'secretary', examples[name]?.input ?? {});
    await expect(asked).rejects.toMatchObject({ code: 'unknown-action' });
  });

  it('says which fields are wrong before it reads anything', async () => {
    const taken = countCalls(store);
    const asked = ask('post-update', 'daan', { type: 'gossip', text: 'x'.repeat(10_000) });
    await expect(asked).rejects.toMatchObject({
      code: 'bad-input',
      details: { fields: { type: 'unknown-choice', text: 'too-long' } },
    });
    expect(taken().get).toBe(0);
  });

  it('does nothing in a channel that is no coalition', async () => {
    const elsewhere = perform(store, {
      coalitionId: 'coalition-2',
      action: 'post-update',
      input: { type: 'progress', text: 'Het loopt.', for: 'Dordrecht' },
      actor: actor('daan'),
      request: 'request-1',
      now,
    });
    await expect(elsewhere).rejects.toMatchObject({ code: 'no-coalition' });
    expect(await store.list('coalition-2', 'update')).toEqual([]);
  });

  it('does not take a document of one kind for another', async () => {
    const asked = ask('report-mandate', 'daan', { decision: 'update:1', state: 'agreed' });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });

  it('writes nothing when what is asked is so already', async () => {
    const taken = countCalls(store);
    const { repeated } = await ask('time-item', 'secretary', { item: 'item:accepted', minutes: '15' });
    expect(repeated).toBe(true);
    expect(taken()).toMatchObject({ create: 0, replace: 0 });
  });
});
