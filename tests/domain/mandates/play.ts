import { addDays } from '../../../domain/dates';
import type { CoalitionDocument, DecisionDocument } from '../../../domain/documents';
import { DomainError } from '../../../domain/error';
import { systemActor } from '../../../domain/permissions';
import { tidied } from '../../../domain/settle';
import { must, mustBeOnAgenda, mustContinue, mustHold, mustRelease } from './holds';
import { actorOf, firstDay } from './region';
import { inputOf, meant, type Sequence, type Step, whoever } from './steps';
import type { World } from './world';

const decisionId = 'decision:recorded';

/** What a report leaves in the trace; the same for what was sent and for what is found. */
const asSaid = (...said: unknown[]) => JSON.stringify(said);

/**
 * Plays a sequence and looks after every batch whether all holds that must. Gives what happened in it, by the words of
 * the traces, so that a test can tell whether sequences get anywhere.
 */
export async function play(world: World, { setting, batches }: Sequence): Promise<ReadonlySet<string>> {
  let today = firstDay;
  let requests = 0;
  const clock = () => `${today}T10:00:00.000Z`;
  const decision = async () => (await world.get(decisionId)) as DecisionDocument;
  const happened = new Set<string>();
  const accepted: string[] = [];
  const announcements = new Set<string>();

  const asked = setting.asked.filter((id) => !setting.absent.includes(id));
  if (asked.length === 0) return happened;
  await world.act({
    actor: actorOf('secretary'),
    action: 'record-decision',
    input: {
      title: 'Eén intake',
      text: 'Wij adviseren één intake.',
      deadline: addDays(firstDay, setting.term),
      rule: setting.rule,
      asked,
    },
    request: 'recorded',
    now: clock(),
  });

  const attempt = async (step: Step, { seen, alone }: { seen: DecisionDocument; alone: boolean }) => {
    const organisation = meant(step, seen);
    const name = whoever({ ...step, organisation });
    const { action } = step;
    const input = inputOf(step, { decision: seen, today });
    try {
      const request = `r${++requests}`;
      const { repeated } = await world.act({ actor: actorOf(name), action, input, request, now: clock() });
      if (repeated) return;
      happened.add(action);
      if (action === 'report-mandate') {
        const { because, expectedVersion } = input;
        const read = expectedVersion === '' || expectedVersion === seen.versions.length;
        if (alone) must(read && (seen.state === 'open' || because !== ''), 'not to be accepted', input);
        accepted.push(asSaid(name, organisation, step.state, step.words, clock()));
        if (name === 'deputy') happened.add('a deputy answers');
        if (seen.state !== 'open' && seen.correctableUntil) happened.add('a correction');
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      happened.add(error.code);
    }
  };

  /** Delivers what is due, as the timer does: first what the coalition's own changes lead to. */
  const sweep = async () => {
    for (const id of ['coalition', decisionId]) {
      const found = await world.get(id);
      if (!found?.nextDue || found.nextDue > clock()) continue;
      const due = found.notices.filter((one) => !one.done && one.due <= clock());
      for (const notice of due) {
        if (notice.kind !== 'apply') continue;
        const input = notice.target ? notice.input : { ...notice.input, decision: decisionId };
        await world.act({ actor: systemActor, action: notice.action, input, request: notice.id, now: clock() });
      }
      const fresh = await world.get(id);
      if (!fresh) continue;
      const delivered = new Set(due.map((one) => one.id));
      const notices = fresh.notices.map((one) => (delivered.has(one.id) ? { ...one, done: clock() } : one));
      await world.put(tidied({ ...fresh, notices }));
    }
  };

  const look = (now: DecisionDocument) => {
    const { announced } = mustHold(now, { today, setting });
    for (const one of now.notices) if (one.kind === 'tell' && /^decision-/.test(one.what)) announcements.add(one.id);
    must(announcements.size === announced, 'not announced once', [[...announcements], announced]);
    happened.add(now.state);
    for (const { trace } of now.mandates) if (trace.at(-1)?.what === 'release-mandate') happened.add('a release');
  };

  let before = await decision();
  for (const batch of batches) {
    const waits = batch.filter((one) => one.action === 'wait');
    if (waits.length > 0) {
      today = addDays(today, Math.max(...waits.map((one) => one.days)));
      await sweep();
      look(await decision());
    }
    await Promise.all(
      batch.map((one) =>
        one.action === 'wait' ? undefined : attempt(one, { seen: before, alone: batch.length === 1 }),
      ),
    );
    const written = await decision();
    // Before the timer comes along as well: whatever was written has its outcome at once.
    look(written);
    await sweep();
    const after = await decision();
    if (after !== written) look(after);
    mustContinue(before, after);
    mustRelease(after, (await world.get('coalition')) as CoalitionDocument);
    before = after;
  }

  const found = before.mandates.flatMap(({ organisationId, trace }) =>
    trace.flatMap(({ what, by, details, at }) =>
      what === 'report-mandate'
        ? [{ by: by.name, organisationId, state: details?.state, said: details?.condition ?? details?.reason, at }]
        : [],
    ),
  );
  const kept = found.map((one) => asSaid(one.by, one.organisationId, one.state, one.said, one.at));
  const spoken = (said: string) =>
    said.replace(/"(agreed|submitted)","[^"]*"/, '"$1",null').replace('undefined', 'null');
  must(asSaid(kept.map(spoken).sort()) === asSaid(accepted.map(spoken).sort()), 'an answer was lost or doubled', [
    kept,
    accepted,
  ]);
  await mustBeOnAgenda(before, world.get);
  return happened;
}
