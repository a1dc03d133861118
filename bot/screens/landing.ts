import type { LandingLine } from '../../domain/views/decision-landing';
import { opens, opensForm } from '../cards/buttons';
import { type Element, eyebrow, group, plain, said, words } from '../cards/elements';
import { findDecision } from './find-decision';
import { fitting } from './fitting';
import { gone } from './gone';
import { landingLook } from './landing-look';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** Where a ratified agreement stands with everyone who carries it out, and how they do it. */
export const landing: Screen = async (context, params, state) => {
  const { t } = context;
  const { mandates: w, common, refusal } = t.words;
  const view = await findDecision(context, params);
  if (!view) return gone(context, params, state);
  const lines = view.landing?.lines ?? [];
  const about = { id: view.id };
  const list = fitting(context, {
    all: lines,
    params,
    draw: (line) => landingLine(context, line),
    to: { screen: 'landing', params: about },
  });
  const form = (title: string, params: Record<string, string>) =>
    opensForm(context, { title, style: 'positive', to: { screen: 'landing-form', params } });
  const mine = lines.some((line) => line.mine);
  return screenCard(context, state, {
    summary: `${w.landing} ${view.title}`,
    body: [
      eyebrow('✓', w.landing, 'good'),
      ...said(view.title, { bold: true, spacing: 'small' }),
      ...(view.landing
        ? [words(w.landedOf(view.landing.counts['in-place'], view.landing.of), { small: true, spacing: 'small' })]
        : [words(refusal['not-ratified']({}), { spacing: 'small' })]),
      ...list.elements,
    ],
    actions: [
      ...(mine ? [form(w.landingReport, about)] : []),
      ...(!mine && lines.some((line) => line.mayReport) ? [form(w.landingFor, { ...about, any: 'yes' })] : []),
      ...list.next,
      opens(context, { title: common.back, to: { screen: 'decision', params: about }, secondary: true }),
    ],
  });
};

function landingLine({ t }: ScreenContext, line: LandingLine): Element {
  const look = landingLook[line.state];
  const by = line.by && line.at ? `${line.by}, ${t.day(line.at)}` : undefined;
  return group(
    [
      words(`${look.icon} ${plain(line.name)} · ${t.words.mandates.landingStates[line.state]}`, { tone: look.tone }),
      ...(line.note ? said(line.note, { small: true, most: 300, spacing: 'none' }) : []),
      ...(by ? said(by, { small: true, subtle: true, spacing: 'none' }) : []),
    ],
    { separator: true, spacing: 'small' },
  );
}
