import { Button } from '@fluentui/react-button';
import { CheckmarkCircleFilled, DismissCircleFilled, QuestionCircleRegular } from '@fluentui/react-icons';
import type { DecisionView } from '../../../../domain/views/decision';
import type { DecisionLine } from '../../../../domain/views/decision-line';
import { useAct } from '../../../api/use-act';
import { Mark } from '../../../kit/mark';
import { PeopleText } from '../../../kit/people-text';
import { Section } from '../../../kit/section';
import { mandateWords } from '../../../mandates/words';
import { usePage } from '../../../page-context';

/** Every condition as a thing of its own: whose it is, what would satisfy it, and whether that is so. */
export function Conditions({ view }: { readonly view: DecisionView }) {
  const lines = view.groups.flatMap((group) => group.lines).filter((line) => line.condition);
  if (lines.length === 0) return null;
  return (
    <Section title={mandateWords().conditions}>
      <ul className="sheet">
        {lines.map((line) => (
          <Condition key={line.organisationId} view={view} line={line} />
        ))}
      </ul>
    </Section>
  );
}

function Condition({ view, line }: { readonly view: DecisionView; readonly line: DecisionLine }) {
  const { t } = usePage();
  const m = mandateWords();
  const { name, condition = '', conditionMet, satisfiedBy, how, contradicted } = line;
  return (
    <li className="line">
      <div className="line-main answer">
        <p>
          <b>{m.conditionBy(name)}</b>
        </p>
        <p className="people-text">
          <PeopleText text={condition} />
        </p>
        {satisfiedBy && <p className="people-text line-about">{m.satisfiedBy(satisfiedBy)}</p>}
        <Mark
          Icon={conditionMet ? CheckmarkCircleFilled : contradicted ? DismissCircleFilled : QuestionCircleRegular}
          tone={conditionMet ? 'good' : contradicted ? 'bad' : 'warning'}
        >
          {conditionMet ? m.conditionMet : m.conditionOpen}
        </Mark>
        {how && <p className="people-text">{m.how(how)}</p>}
        {contradicted && (
          <p className="people-text">
            {m.contradicted(contradicted.by, contradicted.reason)}{' '}
            <span className="line-about">{t.day(contradicted.at)}</span>
          </p>
        )}
      </div>
      <ConditionButtons view={view} line={line} />
    </li>
  );
}

/** The chair marks; the organisation whose condition it is says when it is not so. */
function ConditionButtons({ view, line }: { readonly view: DecisionView; readonly line: DecisionLine }) {
  const { t, openForm } = usePage();
  const { act, busy } = useAct();
  const w = t.words.decision;
  const tab = t.words.tab.decisions;
  const m = mandateWords();
  const { name, organisationId: organisation, conditionMet, seen } = line;
  const own = view.mine.some((one) => one.organisationId === organisation);
  const asked = { decision: view.id, organisation };
  const mark = () =>
    conditionMet
      ? void act('meet-condition', { ...asked, met: false, seen }, tab.unmet)
      : openForm({ form: 'meet', ...asked });
  return (
    <div className="row no-print">
      {view.mayMeetConditions && (
        <Button
          size="small"
          appearance={conditionMet ? 'secondary' : 'primary'}
          aria-label={conditionMet ? tab.unmeetFor(name) : tab.meetFor(name)}
          disabledFocusable={busy}
          // The second click of a double click would begin to undo the first.
          onClick={({ detail }) => detail < 2 && mark()}
        >
          {conditionMet ? tab.unmeet : w.meet}
        </Button>
      )}
      {/* The chair who takes a mark back needs no second way to say so of another's. */}
      {view.mayContradict.includes(organisation) && (own || !view.mayMeetConditions) && (
        <Button
          size="small"
          aria-label={`${m.contradict}: ${name}`}
          onClick={() => openForm({ form: 'contradict', ...asked })}
        >
          {m.contradict}
        </Button>
      )}
    </div>
  );
}
