import type { DecisionView } from '../../../../domain/views/decision';
import type { DecisionLine } from '../../../../domain/views/decision-line';
import type { DecisionMoney } from '../../../../domain/views/decision-money';
import { Section } from '../../../kit/section';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { conditionsOf } from './share-words';

const kinds = ['asked', 'pledged', 'mandated'] as const;

interface Props {
  readonly view: DecisionView;
  readonly money: DecisionMoney;
}

/** Who bears what: asked by the table, pledged by the delegate, mandated by the body; and what does not add up. */
export function Money({ view, money }: Props) {
  const { t } = usePage();
  const m = mandateWords();
  const bearing = view.groups
    .flatMap((group) => group.lines)
    .filter((line) => line.share && line.standing !== 'released');
  const amiss = amissIn(money, t.money);
  if (money.total === undefined && bearing.length === 0) return null;
  return (
    <Section
      title={m.money}
      aside={
        money.total !== undefined && (
          <span className="subtle">
            {[m.totalIs(t.money(money.total)), money.split && m.splits[money.split].toLowerCase()]
              .filter(Boolean)
              .join(', ')}
          </span>
        )
      }
    >
      <div className="sheet money">
        {amiss.map((sentence) => (
          <p key={sentence} className="money-amiss">
            {sentence}
          </p>
        ))}
        <table>
          <caption className="hidden">{m.money}</caption>
          <thead>
            <tr>
              <th scope="col">{t.words.tab.decisions.organisation}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {m[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bearing.map((line) => (
              <MoneyRow key={line.organisationId} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.sum}</th>
              {kinds.map((kind) => (
                <td key={kind}>{t.money(money[kind])}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}

function MoneyRow({ line: { name, share = {} } }: { readonly line: DecisionLine }) {
  const { t } = usePage();
  const under = conditionsOf(share, t.list);
  return (
    <tr>
      <th scope="row">
        {name}
        {under.length > 0 && <span className="line-about">{under.join(' · ')}</span>}
      </th>
      {kinds.map((kind) => {
        const amount = share[kind];
        return <td key={kind}>{amount === undefined ? '–' : t.money(amount)}</td>;
      })}
    </tr>
  );
}

/** What does not add up, to the cent, and what is not certain yet. */
function amissIn({ askedMore, mandatedMore, uncertain }: DecisionMoney, money: (cents: number) => string): string[] {
  const m = mandateWords();
  return [
    askedMore > 0 ? m.askedMore(money(askedMore)) : askedMore < 0 ? m.askedShort(money(-askedMore)) : '',
    mandatedMore > 0 ? m.mandatedMore(money(mandatedMore)) : '',
    mandatedMore < 0 ? m.mandatedShort(money(-mandatedMore)) : '',
    uncertain > 0 ? m.uncertain(money(uncertain)) : '',
  ].filter(Boolean);
}
