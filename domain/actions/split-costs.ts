import { z } from 'zod';
import { type Context, defineAction } from '../action';
import { costSplits, type DecisionDocument, type Mandate } from '../documents';
import { DomainError } from '../error';
import { amount, choice, line, optional, text, wholeNumber } from '../input';
import { isCorrectable } from '../mandates/accepts-answers';
import { askedAnew } from '../mandates/asked-anew';
import { hasAnswered } from '../mandates/journey';
import { mustBeOpen } from '../mandates/must-be-open';
import { withOutcome } from '../mandates/with-outcome';
import { parseAmount } from '../money/parse-amount';
import { splitByWeight } from '../money/split-costs';
import { findOrganisation } from '../organisations';
import { outcomeOf } from '../outcome';
import { mustLead } from '../permissions';
import { announce, traced } from '../trace';

const input = z.object({
  decision: line(),
  /** Euros, all together. */
  total: amount().refine((cents) => cents > 0, 'out-of-range'),
  split: choice(costSplits),
  /** For `own`: a line per organisation, its name or id, a colon, and euros. Who is not named is asked nothing. */
  shares: optional(text(40_000)),
  expectedVersion: optional(wholeNumber()),
});

/**
 * Asks each organisation its share of the costs, in parts that add up to the cent: equal, by inhabitants, or own figures,
 * which may add up to something else (the view says by how much). Who had answered and is asked another amount now is
 * asked anew, on a new version; the same split again changes nothing.
 * @throws DomainError `only-secretary-or-chair`, `not-set-up`, `not-found`, `decision-closed`, `decision-changed`,
 * `money-needs-answers`, `not-asked` or `bad-input` (`no-inhabitants` for somebody whose number is not known)
 */
export const splitCosts = defineAction({
  name: 'split-costs',
  kind: 'decision',
  input,
  target: (input) => input.decision,
  decide(decision, input, context) {
    const as = mustLead(context);
    if (!decision) throw new DomainError('not-found', { id: input.decision });
    const { title, rule } = decision;
    const { total, split } = input;
    const current = decision.versions.at(-1);
    const state = outcomeOf(decision, context.today).state;
    if (state === 'ratified' && !isCorrectable(decision, context.today)) mustBeOpen(decision, context);
    if (input.expectedVersion !== undefined && input.expectedVersion !== current?.number)
      throw new DomainError('decision-changed', { title, version: current?.number });
    if (rule === 'no-objection') throw new DomainError('money-needs-answers', { title });
    const asked = sharesOf(decision, input, context);
    const changes = (one: Mandate) => asked.get(one.organisationId) !== one.share?.asked;
    const { costs } = decision;
    if (costs?.total === total && costs.split === split && !decision.mandates.some(changes)) return decision;

    const again = decision.mandates.filter((one) => changes(one) && hasAnswered(one));
    const number = (current?.number ?? 1) + (again.length > 0 ? 1 : 0);
    const by = context.actor.person;
    const mandates = decision.mandates.map((mandate) => {
      const { asked: _, ...rest } = mandate.share ?? {};
      const amount = asked.get(mandate.organisationId);
      const share = amount === undefined ? rest : { ...rest, asked: amount };
      const next = { ...mandate, share: Object.keys(share).length > 0 ? share : undefined };
      if (again.includes(mandate)) return askedAnew(next, { event: 'ask-anew', version: number, as }, context);
      return next.state === 'open' ? { ...next, version: number } : next;
    });
    const details = {
      total,
      split,
      version: number,
      shares: Object.fromEntries(asked),
      concerned: again.map((one) => one.organisationId),
    };
    const news = again.length > 0;
    return withOutcome(
      {
        ...decision,
        asksMoney: true,
        costs: { total, split },
        versions: news
          ? [...decision.versions, { number, text: current?.text ?? '', at: context.now, by }]
          : decision.versions,
        mandates,
        announced: news ? undefined : decision.announced,
        trace: [...decision.trace, traced(context, { what: 'split-costs', as, details })],
        notices: news ? [...decision.notices, announce(context)] : decision.notices,
      },
      context,
    );
  },
});

/** What each is asked, cents, by organisation id. */
function sharesOf(decision: DecisionDocument, input: Input, context: Context): ReadonlyMap<string, number> {
  if (input.split === 'own') return ownFigures(decision, input.shares ?? '', context);
  const ids = decision.mandates.filter((one) => one.state !== 'released').map((one) => one.organisationId);
  const organisations = ids.map((id) => findOrganisation(context.coalition, id));
  const unknown = organisations.some((one) => one?.kind === 'municipality' && !one.inhabitants);
  const known = organisations.some((one) => one?.inhabitants);
  if (input.split === 'inhabitants' && (unknown || !known))
    throw new DomainError('bad-input', { fields: { split: 'no-inhabitants' } });
  // An insurer has no inhabitants, and bears nothing of such a split.
  const weights = organisations.map((one) => (input.split === 'equal' ? 1 : (one?.inhabitants ?? 0)));
  const parts = splitByWeight(input.total, weights);
  return new Map(ids.flatMap((id, index) => (weights[index] ? [[id, parts[index] ?? 0] as const] : [])));
}
type Input = z.infer<typeof input>;

/** Reads "Dordrecht: € 12.500,00", a line each. */
function ownFigures(decision: DecisionDocument, lines: string, { coalition }: Context): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const row of lines.split(/\r?\n/).filter((one) => one.trim())) {
    const at = Math.max(row.lastIndexOf(':'), row.lastIndexOf('\t'), row.lastIndexOf(';'));
    const [said, typed] = [row.slice(0, at).trim(), row.slice(at + 1).trim()];
    const organisation = at > 0 ? findOrganisation(coalition, said) : undefined;
    if (!organisation)
      throw new DomainError('bad-input', { fields: { shares: 'unknown-organisation' }, said: row.trim() });
    if (!decision.mandates.some((one) => one.organisationId === organisation.id && one.state !== 'released'))
      throw new DomainError('not-asked', { organisation: organisation.name, title: decision.title });
    const parsed = parseAmount(typed);
    if ('problem' in parsed)
      throw new DomainError('bad-input', { fields: { shares: parsed.problem }, said: row.trim() });
    shares.set(organisation.id, parsed.cents);
  }
  if (shares.size === 0) throw new DomainError('bad-input', { fields: { shares: 'required' } });
  return shares;
}
