import type { LandingLine } from '../../../../domain/views/decision-landing';
import { Mark } from '../../../kit/mark';
import { PeopleText } from '../../../kit/people-text';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';
import { landingLook } from './landing-look';

/** How far one organisation is with an agreement, and how it does it. */
export function LandingWords({ line }: { readonly line: LandingLine }) {
  const { t } = usePage();
  const { Icon, tone } = landingLook[line.state];
  return (
    <div className="line-main answer">
      <b>{line.name}</b>
      <Mark Icon={Icon} tone={tone}>
        {mandateWords().landingStates[line.state]}
      </Mark>
      {line.note && (
        <p className="people-text">
          <PeopleText text={line.note} />
        </p>
      )}
      {line.by && line.at && <p className="line-about">{t.words.decision.answeredBy(line.by, t.day(line.at))}</p>}
    </div>
  );
}
