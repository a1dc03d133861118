import type { Actor } from '../../../domain/action';
import { addDays } from '../../../domain/dates';
import { type AnyDocument, type DecisionRule, memberId } from '../../../domain/documents';
import { aCoalition, aMember } from '../../documents';
import { idOf, smallTable } from '../decisions/table';

/** What makes one region another: who takes part, who stands in when, what is asked of whom. */
export interface Setting {
  readonly rule: DecisionRule;
  readonly asked: readonly string[];
  /** Not (or no longer) part of the coalition when the decision is recorded; may join while it runs. */
  readonly absent: readonly string[];
  /** Days after the first until the deadline. */
  readonly term: number;
  /** For whom the deputy stands in, from which day on and how many days. */
  readonly deputy: { readonly organisation: string; readonly from: number; readonly days: number };
}

export const firstDay = '2026-03-12';
export const organisationIds = smallTable.map((one) => one.id);

/** Everyone who may try something: two delegates of one organisation, one of two, a guest, and some without a right. */
const delegates: Readonly<Record<string, readonly string[]>> = {
  chair: [],
  secretary: [],
  daan: ['dordrecht'],
  dewi: ['dordrecht'],
  sem: ['sliedrecht'],
  guest: ['sliedrecht'],
  vera: ['vgz'],
  mila: ['vsv-drechtsteden', 'vsv-gorinchem'],
  zoe: ['zilveren-kruis'],
  nina: [],
  deputy: [],
  reader: [],
};
/** What the secretary did not confirm yet. */
const unconfirmed: Readonly<Record<string, string>> = { nina: 'sliedrecht' };
export const people = [...Object.keys(delegates), 'outsider'];

export const firstDelegateOf = (organisation: string) =>
  people.find((name) => delegates[name]?.includes(organisation)) ?? 'secretary';

/** In what capacity somebody answers for an organisation on a day; undefined when they may not. Apart from the domain. */
export function mayAnswer(name: string, organisation: string, on: { setting: Setting; day: string }) {
  const { organisation: stoodInFor, from, days } = on.setting.deputy;
  const begins = addDays(firstDay, from);
  if (delegates[name]?.includes(organisation)) return 'delegate';
  if (name === 'deputy' && organisation === stoodInFor && begins <= on.day && on.day <= addDays(begins, days))
    return 'deputy';
  return mayLead(name);
}
export const mayLead = (name: string) => (name === 'chair' || name === 'secretary' ? name : undefined);

const person = (name: string) => ({ id: idOf(name), name });
export const actorOf = (name: string): Actor => ({ person: person(name), guest: name === 'guest' });

// Made and parsed once: ten thousand regions have the same people.
const coalition = aCoalition({ id: 'coalition', chair: person('chair'), secretary: person('secretary') });
const members = Object.entries(delegates).map(([name, confirmed]) => {
  const claimed = unconfirmed[name];
  return aMember({
    id: memberId(idOf(name)),
    person: person(name),
    guest: name === 'guest',
    represents: [
      ...confirmed.map((id) => ({ organisationId: id, said: id, confirmed: true })),
      ...(claimed ? [{ organisationId: claimed, said: claimed, confirmed: false }] : []),
    ],
  });
});

/** The documents of a region before anything is decided in it. */
export function documentsOf(setting: Setting, coalitionId: string): AnyDocument[] {
  const { organisation, from, days } = setting.deputy;
  const begins = addDays(firstDay, from);
  const standsIn = [
    { organisationIds: [organisation], from: begins, until: addDays(begins, days), by: person('secretary') },
  ];
  const organisations = smallTable.map((one) =>
    setting.absent.includes(one.id) ? { ...one, left: '2026-01-01' } : one,
  );
  return [
    { ...coalition, coalitionId, organisations },
    ...members.map((one) => ({ ...one, coalitionId, ...(one.person.name === 'deputy' && { standsIn }) })),
  ];
}
