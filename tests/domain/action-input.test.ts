import { type ActionInput, type ActionName, actions } from '../../domain/actions';
import { parseInput } from '../../domain/input';

/** What the page types its forms by: checked by the compiler, and here that the schemas take exactly that. */
const inputs = {
  'post-update': { type: 'progress', text: 'Het loopt.' },
  'edit-update': { update: 'update:1', theme: '', withdraw: false },
  'propose-item': { title: 'Samen inkopen', minutes: '15' },
  'edit-item': { item: 'item:1', minutes: 15, explanation: '' },
  'place-item': { item: 'item:1', rank: 1.5 },
  'record-decision': { title: 'Advies', text: 'Wij adviseren.', deadline: '2026-05-01', askAll: true },
  'report-mandate': { decision: 'decision:1', state: 'submitted', bodyDate: '2026-04-01', expectedVersion: 1 },
  'meet-condition': { decision: 'decision:1', organisation: 'VGZ', met: 'true' },
  'close-meeting': { meeting: 'meeting:1', discussed: ['item:1'], carried: 'item:2,item:3' },
  'change-settings': { meetingsPerYear: 4, language: 'nl' },
} satisfies { [N in ActionName]?: ActionInput<N> };

it.each(Object.entries(inputs))('%s takes what its type says', (name, input) => {
  const action = actions[name];
  if (!action) throw new Error(`no ${name}`);
  expect(() => parseInput(action.input, input)).not.toThrow();
});

it('does not take what its type forbids', () => {
  // @ts-expect-error an update has a type
  const untyped: ActionInput<'post-update'> = { text: 'Het loopt.' };
  // @ts-expect-error not one of the choices
  const gossip: ActionInput<'post-update'> = { type: 'gossip' };
  // @ts-expect-error no such action
  const unknown: ActionName = 'post-updates';
  for (const input of [untyped, gossip])
    expect(() => parseInput(actions['post-update']?.input ?? fail(), input)).toThrow('bad-input');
  expect(Object.hasOwn(actions, unknown)).toBe(false);
});

function fail(): never {
  throw new Error('no such action');
}
