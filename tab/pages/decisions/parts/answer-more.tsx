import { ArrowTurnRightRegular } from '@fluentui/react-icons';
import type { DecisionLine } from '../../../../domain/views/decision-line';
import { Mark } from '../../../kit/mark';
import { OutsideLink } from '../../../kit/outside-link';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { ShareWords } from './share-words';

/** What goes with an answer: what the delegate advised, where the body's decision is to be read, money, earlier answers. */
export function AnswerMore({ line }: { readonly line: DecisionLine }) {
  const { t } = usePage();
  const m = mandateWords();
  const { advice, reference, link, satisfiedBy, share } = line;
  // That it had been submitted is for the history.
  const earlier = line.earlier?.filter(({ state }) => state !== 'submitted') ?? [];
  return (
    <>
      {satisfiedBy && line.condition && <p className="people-text">{m.satisfiedBy(satisfiedBy)}</p>}
      {(reference || link) && (
        <p className="line-about">
          {reference && m.reference(reference)}
          {reference && link && ' · '}
          {link && (
            <OutsideLink url={link}>
              {m.linkOpen}
              <span className="hidden">: {line.name}</span>
            </OutsideLink>
          )}
        </p>
      )}
      {share && <ShareWords share={share} />}
      {advice && (
        <p className="line-about">
          {[
            `${advice.by}: ${m.advised[advice.stance]}`,
            advice.text,
            advice.version < line.version && t.words.decision.version(advice.version),
            t.day(advice.at),
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          {advice.differs && (
            <Mark Icon={ArrowTurnRightRegular} tone="warning">
              {m.differs}
            </Mark>
          )}
        </p>
      )}
      {earlier.map((one) => (
        <p key={one.version} className="line-about people-text">
          {[
            m.earlier(one.version, t.words.decision.mandates[one.state].toLowerCase()),
            one.condition ?? one.reason,
            `${one.by}, ${t.day(one.at)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </>
  );
}
