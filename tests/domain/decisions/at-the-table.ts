import { loadDecision } from '../../../domain/views/decision';
import { loadPending } from '../../../domain/views/pending';
import { advice, aTable } from './table';

type Setting = NonNullable<Parameters<typeof aTable>[0]>;

/** A decision that the secretary recorded, at the small table unless told otherwise, with the words tests use for it. */
export async function aDecisionAtTheTable(more: object = {}, setting: Setting = {}) {
  const table = await aTable(setting);
  const { id } = await table.does('secretary', 'record-decision', { ...advice, ...more });
  const from = async () => ({ coalition: await table.coalition(), today: table.today() });
  const act = (name: string, action: string, input: object = {}) =>
    table.does(name, action, { decision: id, ...input });
  const view = async (name?: string) => loadDecision(table.store, { ...(await from()), id }, await table.viewer(name));
  return {
    ...table,
    id,
    /** What somebody does with this decision. */
    act,
    report: (name: string, state: string, rest: object = {}, request?: string) =>
      table.does(name, 'report-mandate', { decision: id, state, ...rest }, request),
    meet: (organisation: string, rest: object = {}) =>
      act('chair', 'meet-condition', { organisation, met: true, ...rest }),
    now: () => table.decision(id),
    mandate: async (organisationId: string) => {
      const found = (await table.decision(id)).mandates.find((one) => one.organisationId === organisationId);
      if (!found) throw new Error(`${organisationId} was not asked`);
      return found;
    },
    view,
    line: async (organisationId: string, name?: string) => {
      const found = (await view(name)).groups
        .flatMap((one) => one.lines)
        .find((one) => one.organisationId === organisationId);
      if (!found) throw new Error(`${organisationId} was not asked`);
      return found;
    },
    pending: async (name?: string) => loadPending(table.store, await from(), await table.viewer(name)),
    /** What people are told, by the sentence and to whom. */
    told: async () =>
      (await table.decision(id)).notices.flatMap((one) =>
        one.kind === 'tell' ? [`${one.what} to ${one.to.name}`] : [],
      ),
  };
}

/** Only two municipalities and the insurer. */
export const three = { askAll: 'false', asked: 'dordrecht,sliedrecht,vgz' };
