import { Button } from '@fluentui/react-button';
import type { CallLine } from '../../../domain/views/call-list';
import type { Spokesperson } from '../../../domain/views/spokespeople';
import { useAct } from '../../api/use-act';
import { mandateWords } from '../../mandates/words';
import { usePage } from '../../page-context';
import { PageLink } from '../../place';

/** One organisation to call: whom, why, about which decisions, what was said last; one press notes the call. */
export function CallRow({ line }: { readonly line: CallLine }) {
  const { t, openForm } = usePage();
  const { act, busy } = useAct();
  const w = t.words.tab.today;
  const m = mandateWords();
  const { organisation, organisationId, delegates, about, calledAt } = line;
  const [first] = about;
  const words = about.flatMap(({ lastWord }) => lastWord ?? []).sort((a, b) => a.at.localeCompare(b.at));
  const last = words.at(-1);
  const whom = (one: Spokesperson) =>
    one.until ? m.deputyUntil(one.name, t.date(one.until), t.list(one.absent ?? [])) : one.name;
  const known = [
    delegates.length > 0 ? w.whom(t.list(delegates.map(whom))) : w.whomSecretary,
    last && [m.lastWord(last.by, t.day(last.at)), last.note].filter(Boolean).join(': '),
    calledAt && m.calledOn(t.day(calledAt)),
  ].filter(Boolean);
  /** The line goes down the list, and may leave it: who uses the keyboard goes on from the top of the list. */
  const called = async (button: HTMLButtonElement) => {
    const list = button.closest('ul');
    const input = { decision: first?.decisionId ?? '', organisation: organisationId };
    if (await act('note-call', input, m.calledSaid)) list?.focus();
  };
  return (
    <li className="line">
      <div className="line-main">
        <p>
          <b>{organisation}</b>
        </p>
        <ul className="call-about">
          {about.map((one) => (
            <li key={one.decisionId}>
              <PageLink to={{ page: 'decision', id: one.decisionId }}>{one.title}</PageLink>{' '}
              <span className="line-about">
                {[
                  one.daysLate > 0
                    ? t.words.decision.late(one.daysLate)
                    : w.deadline(t.date(one.deadline), t.relative(one.deadline)),
                  ...(one.silenceAgrees ? [m.callSilence] : []),
                  ...one.because.map((reason) => m.callReasons[reason]),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <p className="line-about">{known.join(' · ')}</p>
      </div>
      {first && (
        <div className="row">
          <Button
            aria-label={`${m.called}: ${organisation}`}
            disabledFocusable={busy}
            onClick={({ currentTarget, detail }) => detail < 2 && first && void called(currentTarget)}
          >
            {m.called}
          </Button>
          <Button
            appearance="subtle"
            aria-label={`${m.callNote}: ${organisation}`}
            onClick={() => openForm({ form: 'call', decision: first.decisionId, organisation: organisationId })}
          >
            {m.callNote}
          </Button>
        </div>
      )}
    </li>
  );
}
