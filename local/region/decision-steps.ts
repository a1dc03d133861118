import { addDays } from '../../domain/dates';
import { actorOf, delegateOf } from './cast';
import { organisations } from './organisations';
import type { Step } from './play';
import type { RegionCalendar } from './region-calendar';
import { type AnswerText, type DecisionText, decisions } from './texts/decisions';

/** Decisions with everything that was answered to them. */
export const decisionSteps = (calendar: RegionCalendar): Step[] =>
  decisions.flatMap((decision) => stepsOf(calendar, decision));

function stepsOf(calendar: RegionCalendar, text: DecisionText): Step[] {
  const meeting = calendar.held[text.meeting] ?? calendar.next;
  const decision = `decision:${text.key}`;
  const dayOf = ({ after, ago }: { readonly after?: number; readonly ago?: number }) =>
    ago === undefined ? calendar.workday(addDays(meeting, after ?? 1)) : calendar.workdaysAgo(ago);
  const deadlineOf = ({ after, in: ahead }: DecisionText['deadline']) =>
    after === undefined ? addDays(calendar.today, ahead ?? 0) : addDays(meeting, after);
  const record: Step = {
    at: calendar.at(calendar.workday(addDays(meeting, 1)), '10:05'),
    actor: actorOf('secretary'),
    action: 'record-decision',
    input: {
      title: text.title,
      text: text.text,
      rule: text.rule,
      deadline: deadlineOf(text.first ?? text.deadline),
      asked: text.asked ?? [],
      askAll: text.asked === undefined,
      asksMoney: text.money === true,
      meetingId: `meeting:${meeting}`,
      meetingDate: meeting,
      agendaItemId: `item:${text.item}`,
    },
    request: text.key,
  };
  const extended: Step[] = text.first
    ? [
        {
          at: calendar.at(dayOf({ after: text.first.after - 4 }), '09:15'),
          actor: actorOf('secretary'),
          action: 'extend-deadline',
          input: { decision, deadline: deadlineOf(text.deadline) },
          request: `${text.key}:extended`,
        },
      ]
    : [];
  const answered = (answer: AnswerText, nth: number, whileOpen?: true): Step => {
    const { of, by, state, bodyIn, condition, reason, onWordOf } = answer;
    const bodyDate = bodyIn === undefined ? undefined : calendar.councilDay(addDays(calendar.today, bodyIn));
    return {
      at: calendar.at(dayOf(answer), `1${nth % 7}:${10 + ((nth * 13) % 49)}`),
      actor: actorOf(by ?? delegateOf(of)),
      action: 'report-mandate',
      input: { decision, organisation: of, state, bodyDate, condition, reason, onWordOf },
      request: `${text.key}:answer-${nth}`,
      ...(whileOpen && { whileOpen }),
    };
  };
  const met = text.answers.flatMap((answer, nth): Step[] =>
    answer.met
      ? [
          {
            at: calendar.at(dayOf(answer.met), '16:20'),
            actor: actorOf('chair'),
            action: 'meet-condition',
            input: { decision, organisation: answer.of, met: true },
            request: `${text.key}:met-${nth}`,
          },
        ]
      : [],
  );
  return [
    record,
    ...besides(calendar, text, meeting),
    ...extended,
    ...text.answers.map((answer, nth) => answered(answer, nth)),
    ...met,
    ...(text.others === 'agree' ? othersAgree(calendar, text, meeting, answered) : []),
  ];
}

/** Those who are not named in the text: a council says when it meets and agrees after that day, others just agree. */
function othersAgree(
  calendar: RegionCalendar,
  text: DecisionText,
  meeting: string,
  answered: (answer: AnswerText, nth: number, whileOpen: true) => Step,
): Step[] {
  const asked = organisations.filter((one) =>
    text.asked ? text.asked.some((name) => name === one.name || name === one.alias) : one.seat === 'tafel',
  );
  const others = asked.filter((one) => !text.answers.some((answer) => answer.of === one.name));
  return others.flatMap((one, index): Step[] => {
    const nth = 30 + index * 2;
    if (one.kind !== 'gemeente') return [answered({ of: one.name, state: 'agreed', after: 27 + index }, nth, true)];
    const body = calendar.councilDay(addDays(meeting, 20 + ((index * 7 + text.meeting * 3) % 28)));
    const submitted = answered({ of: one.name, state: 'submitted', after: 4 + index }, nth, true);
    const agreed = answered({ of: one.name, state: 'agreed' }, nth + 1, true);
    return [
      { ...submitted, input: { ...(submitted.input as object), bodyDate: body } },
      { ...agreed, at: calendar.at(addDays(body, 2), `1${index % 7}:45`) },
    ];
  });
}

/** What goes with a decision besides its answers: advice, costs, another text, what became of it locally, a call. */
function besides(calendar: RegionCalendar, text: DecisionText, meeting: string): Step[] {
  const decision = `decision:${text.key}`;
  const secretary = actorOf('secretary');
  const chair = actorOf('chair');
  const dayOf = ({ after, ago }: { readonly after?: number; readonly ago?: number }) =>
    ago === undefined ? calendar.workday(addDays(meeting, after ?? 1)) : calendar.workdaysAgo(ago);
  const step = (actor: Step['actor'], at: string, action: string, input: object, request: string): Step => ({
    at,
    actor,
    action,
    input,
    request: `${text.key}:${request}`,
  });
  const { costs, amended, talkedOver, review, advice = [], landed = [], called = [] } = text;
  const first = dayOf({ after: 1 });
  return [
    ...(costs ? [step(secretary, calendar.at(first, '10:20'), 'split-costs', { decision, ...costs }, 'costs')] : []),
    ...advice.map(({ of, ...said }, nth) =>
      step(
        actorOf(delegateOf(of)),
        calendar.at(first, `11:${10 + nth * 4}`),
        'give-advice',
        { decision, organisation: of, ...said },
        `advice-${nth}`,
      ),
    ),
    ...(amended
      ? [
          step(
            secretary,
            calendar.at(dayOf(amended), '14:05'),
            'amend-decision',
            {
              decision,
              text: amended.text,
              because: amended.because,
              asks: 'named',
              organisations: amended.organisations,
            },
            'amended',
          ),
        ]
      : []),
    ...(talkedOver
      ? [
          step(
            secretary,
            calendar.at(dayOf(talkedOver), '09:40'),
            'decline-item',
            { item: `item:from:${decision}:v1`, reason: talkedOver.reason },
            'talked-over',
          ),
        ]
      : []),
    ...(review
      ? [
          step(
            chair,
            calendar.at(calendar.workdaysAgo(28), '15:10'),
            'plan-landing',
            { decision, reviewOn: calendar.workday(addDays(calendar.today, review.in)) },
            'review',
          ),
        ]
      : []),
    ...landed.map(({ of, ago, ...said }, nth) =>
      step(
        actorOf(delegateOf(of)),
        calendar.at(calendar.workdaysAgo(ago), `13:${10 + nth}`),
        'report-landing',
        { decision, organisation: of, ...said },
        `landed-${nth}`,
      ),
    ),
    ...called.map(({ of, ago, note }, nth) =>
      step(
        chair,
        calendar.at(calendar.workdaysAgo(ago), '16:40'),
        'note-call',
        { decision, organisation: of, note },
        `called-${nth}`,
      ),
    ),
  ];
}
