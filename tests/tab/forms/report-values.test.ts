import type { DecisionLine } from '../../../domain/views/decision-line';
import { answerOf, inputOf, type ReportValues } from '../../../tab/forms/report-values';

const today = '2026-03-12';
const typed: ReportValues = {
  ...answerOf(undefined, today, 'nl'),
  organisation: 'dordrecht',
  bodyDate: '2026-03-24',
  body: 'gemeenteraad',
  condition: 'Na een jaar kunnen wij stoppen.',
  satisfiedBy: 'Het staat in het contract.',
  reason: 'Te duur.',
  reference: '2026-114',
  link: 'https://besluiten.example/114',
  amount: '12.500',
  means: 'GALA',
  dependsOn: ['VGZ'],
  onWordOf: '',
  because: '',
};
const sent = (state: string) => Object.keys(inputOf({ ...typed, state })).sort();

describe('what is reported of a body', () => {
  it('is only what goes with the answer: what was typed at another choice stays unsaid', () => {
    const always = ['because', 'onWordOf', 'organisation', 'state'];
    const money = ['amount', 'dependsOn', 'means'];
    const readable = ['link', 'reference'];
    expect(sent('submitted')).toEqual([...always, 'body', 'bodyDate'].sort());
    expect(sent('agreed')).toEqual([...always, ...money, ...readable].sort());
    expect(sent('conditional')).toEqual([...always, ...money, ...readable, 'condition', 'satisfiedBy'].sort());
    expect(sent('declined')).toEqual([...always, ...readable, 'reason'].sort());
  });

  it('comes with the day the body meets next, which is said only where it is asked', () => {
    const line = { state: 'open', nextBodyMeeting: '2026-12-10' } as DecisionLine;
    const filled = { ...typed, ...answerOf(line, today, 'nl') };
    expect(inputOf({ ...filled, state: 'submitted' })).toMatchObject({ bodyDate: '2026-12-10' });
    expect(JSON.stringify(inputOf({ ...filled, state: 'agreed' }))).not.toContain('2026-12-10');
  });
});
