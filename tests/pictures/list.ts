import type { Picture } from './picture';
import { answerTo, partOf, tabForm, tabPage, under } from './shows';
import { wholeChannel, wholeMatrix } from './whole-window';

const decision = (key: string) => `decisions/${encodeURIComponent(`decision:${key}`)}`;

/** Every picture in the README and in the pages for partners; one entry is one picture. */
export const pictures: readonly Picture[] = [
  { name: 'channel', for: 'readme', as: 'dordrecht', width: 1280, height: 1700, shows: wholeChannel },
  { name: 'decisions', for: 'readme', as: 'chair', width: 1580, height: 1010, shows: wholeMatrix },

  {
    name: 'today',
    for: 'partners',
    as: 'sliedrecht',
    width: 720,
    shows: tabPage('today', (main, w) => ({
      what: [main.getByRole('heading', { level: 1 }), partOf(main, w.tab.today.update)],
    })),
  },
  {
    name: 'pending',
    for: 'partners',
    as: 'sliedrecht',
    width: 640,
    shows: answerTo({ nl: 'akkoorden', en: 'pending' }),
  },
  {
    name: 'answer',
    for: 'partners',
    as: 'molenlanden',
    width: 720,
    shows: tabForm(
      decision('prenataal-inkoop'),
      (w) => w.tab.decisions.report,
      (form, w) => form.getByRole('radio', { name: w.decision.mandates.submitted, exact: true }).check(),
    ),
  },
  {
    name: 'coalition',
    for: 'partners',
    as: 'secretary',
    width: 640,
    shows: answerTo({ nl: 'coalitie', en: 'coalition' }),
  },
  {
    name: 'proposals',
    for: 'partners',
    as: 'secretary',
    width: 760,
    height: 1800,
    shows: tabPage(
      'agenda',
      under((w) => w.agenda.proposalsTitle),
    ),
  },
  {
    name: 'record',
    for: 'partners',
    as: 'secretary',
    width: 720,
    shows: tabForm(
      'decisions',
      (w) => w.decision.record,
      async (form, w) => {
        const review = form.getByLabel(w.mandates.reviewLabel);
        await review.fill('2026-09-14');
        await review.blur();
      },
    ),
  },
  {
    name: 'calls',
    for: 'partners',
    as: 'chair',
    width: 640,
    height: 1800,
    shows: answerTo({ nl: 'bellijst', en: 'call list' }, (w) => `${w.mandates.called}: Huisartsenkoepel Drechtsteden`),
  },
  {
    name: 'conditions',
    for: 'partners',
    as: 'chair',
    width: 760,
    height: 2600,
    shows: tabPage(
      decision('prenataal-inkoop'),
      under((w) => w.mandates.conditions),
    ),
  },
  {
    name: 'overview',
    for: 'partners',
    as: 'chair',
    width: 880,
    shows: tabPage('decisions/matrix', (main) => ({
      what: [main.getByRole('heading', { level: 1 }), main.getByRole('table')],
      until: main.getByRole('rowheader', { name: 'Gemeente Zwijndrecht' }),
    })),
  },
];
