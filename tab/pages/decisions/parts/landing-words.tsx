import type { LandingLine } from '../../../../domain/views/decision-landing';
import { Mark } from '../../../kit/mark';
import { PeopleText } from '../../../kit/people-text';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { landingLook } from './landing-look';

interface Props {
  readonly line: LandingLine;
  /** It stands under a heading that says how far they are. */
  readonly bare?: boolean;
}

/** How far one organisation is with an agreement, and how it does it. */
export function LandingWords({ line, bare = false }: Props) {
  const { t } = usePage();
  const { Icon, tone } = landingLook[line.state];
  return (
    <div className="line-main answer">
      {bare ? <span>{line.name}</span> : <b>{line.name}</b>}
      {!bare && (
        <Mark Icon={Icon} tone={tone}>
          {mandateWords().landingStates[line.state]}
        </Mark>
      )}
      {line.note && (
        <p className="people-text">
          <PeopleText text={line.note} />
        </p>
      )}
      {line.by && line.at && <p className="line-about">{t.words.decision.answeredBy(line.by, t.day(line.at))}</p>}
    </div>
  );
}
