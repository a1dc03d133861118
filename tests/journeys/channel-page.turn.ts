import { adaptive, type BotTurn, cardAnswer } from './channel-page.bot';

const agreeing = (count: number, own?: string) => ({
  body: [
    { type: 'TextBlock', text: 'Prenatale huisbezoeken samen inkopen', style: 'heading', wrap: true },
    {
      type: 'Container',
      items: [{ type: 'TextBlock', text: `**${count} akkoord**`, wrap: true }],
      selectAction: { type: 'Action.ToggleVisibility', targetElements: ['who'] },
    },
    {
      type: 'Table',
      id: 'who',
      isVisible: false,
      columns: [{ width: 1 }],
      rows: [
        { type: 'TableRow', cells: [{ type: 'TableCell', items: [{ type: 'TextBlock', text: 'Hoeksche Waard' }] }] },
      ],
    },
    ...(own ? [{ type: 'TextBlock', text: `Jullie antwoord: ${own}`, wrap: true }] : []),
    { type: 'Input.Text', id: 'remark', label: 'Opmerking', isMultiline: true },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Meld akkoord', verb: 'agree', style: 'positive', data: { decision: 'd1' } },
    { type: 'Action.Execute', title: 'Meld niet akkoord', verb: 'refused' },
    { type: 'Action.Submit', title: 'Vraag uitstel', data: { msteams: { type: 'task/fetch' }, about: 'delay' } },
  ],
});

const personal = (mine: boolean) => ({
  refresh: { action: { type: 'Action.Execute', verb: 'mine' } },
  body: [{ type: 'TextBlock', text: mine ? 'Dit is voor jou gemaakt' : 'Dit is voor iedereen', wrap: true }],
});

const form = (title: string) => ({
  task: {
    type: 'continue',
    value: {
      title,
      width: 'small',
      card: adaptive({
        body: [
          { type: 'Input.Text', id: 'why', label: 'Waarom?', isRequired: true, errorMessage: 'Schrijf op waarom.' },
          { type: 'Input.Date', id: 'until', label: 'Tot wanneer?' },
        ],
        actions: [{ type: 'Action.Submit', title: 'Verstuur', style: 'positive', data: { sent: true } }],
      }),
    },
  },
});

const decisions = ['Prenatale huisbezoeken', 'Stevig Ouderschap', 'Nu Niet Zwanger'];

interface InvokeValue {
  readonly action?: { readonly verb?: string; readonly data?: { readonly remark?: string } };
  readonly data?: { readonly why?: string };
  readonly parameters?: readonly { readonly name: string; readonly value: string }[];
}

/** A bot that echoes, and answers the way the real one does: per person, for all, with dialogs and search. */
export function echoTurn(): BotTurn {
  let count = 0;
  return async (activity, { send, edit }) => {
    if (activity.type === 'message') {
      if (activity.text?.includes('besluit'))
        return send({ attachments: [adaptive(agreeing(count))], summary: 'Besluit' });
      if (activity.text?.includes('persoonlijk')) return send({ attachments: [adaptive(personal(false))] });
      return send({ text: `Gehoord: **${activity.text?.replace(/<[^>]*>/g, '').trim()}**`, textFormat: 'markdown' });
    }
    const value = (activity.value ?? {}) as InvokeValue;
    if (activity.name === 'task/fetch') return form('Vraag uitstel');
    if (activity.name === 'composeExtension/fetchTask') return form('Zet op de agenda');
    if (activity.name === 'task/submit') return { task: { type: 'message', value: 'De voorzitter weet het.' } };
    if (activity.name === 'composeExtension/submitAction') return results([`Op de agenda: ${value.data?.why}`]);
    if (activity.name === 'composeExtension/query') {
      const asked = value.parameters?.find(({ name }) => name === 'q')?.value.toLowerCase() ?? '';
      return results(decisions.filter((title) => title.toLowerCase().includes(asked)));
    }
    if (value.action?.verb === 'mine') return cardAnswer(personal(true));
    if (value.action?.verb === 'refused')
      return {
        statusCode: 403,
        type: 'application/vnd.microsoft.error',
        value: { code: 'closed', message: 'Dit besluit is gisteren bekrachtigd.' },
      };
    if (value.action?.verb !== 'agree') return undefined;
    count += 1;
    await edit(activity.replyToId ?? '', { attachments: [adaptive(agreeing(count))], summary: 'Besluit' });
    return cardAnswer(agreeing(count, `akkoord, ${value.action.data?.remark ?? 'zonder opmerking'}`));
  };
}

const results = (titles: readonly string[]) => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: titles.map((title) => ({
      ...adaptive({ body: [{ type: 'TextBlock', text: title, weight: 'Bolder', wrap: true }] }),
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text: 'Bekrachtigd' } },
    })),
  },
});
