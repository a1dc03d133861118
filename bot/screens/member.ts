import { type MemberDocument, memberId } from '../../domain/documents';
import { findOrganisation, nameOf } from '../../domain/organisations';
import { opens } from '../cards/buttons';
import { type Element, eyebrow, said, words } from '../cards/elements';
import { gone } from './gone';
import { type Screen, type ScreenContext, screenCard } from './screen';

/** Who represents what: confirmed, or waiting for the secretary. `params.id` is a person's id or their document's. */
export const member: Screen = async (context, params, state) => {
  const { t, coalition, store } = context;
  const w = t.words.coalition;
  const id = params.id ?? context.member?.id ?? '';
  const key = { coalitionId: coalition.coalitionId, id: id.startsWith('member:') ? id : memberId(id) };
  const stored = id ? await store.get(key) : undefined;
  if (stored?.document.kind !== 'member') return gone(context, params, state);
  const { document } = stored;
  const waits = document.represents.some((one) => !one.confirmed);
  const names = t.list(document.represents.map((one) => nameOf(coalition, one)));
  return screenCard(context, state, {
    summary: document.represents.length > 0 ? `${document.person.name} ${w.represents} ${names}` : w.representsNobody,
    body: [
      waits
        ? eyebrow('○', w.waits)
        : eyebrow('✓', document.represents.length > 0 ? w.confirmed : w.memberTitle, 'good'),
      ...said(document.person.name, { heading: true, spacing: 'small' }),
      ...(document.represents.length === 0
        ? [words(w.representsNobody)]
        : [words(w.represents, { subtle: true, spacing: 'none' }), ...lines(context, document)]),
    ],
    actions: actionsFor(context, document, waits),
  });
};

function lines({ t, coalition }: ScreenContext, document: MemberDocument): Element[] {
  const w = t.words.coalition;
  return document.represents.slice(0, 40).map((one) => {
    const known = findOrganisation(coalition, one.organisationId ?? one.said) !== undefined;
    return {
      type: 'RichTextBlock',
      spacing: 'small',
      inlines: [
        { type: 'TextRun', text: `${one.confirmed ? '✓' : '○'} ${nameOf(coalition, one)}`, weight: 'bolder' },
        ...(known ? [] : [{ type: 'TextRun', text: ` · ${w.unknownWaits}`, size: 'small', isSubtle: true }]),
      ],
    };
  });
}

function actionsFor(context: ScreenContext, document: MemberDocument, waits: boolean): Element[] {
  const { common, coalition: w } = context.t.words;
  const { viewer } = context;
  const { id } = document.person;
  // In the channel whoever opens it gets their own buttons.
  if (context.surface === 'channel')
    return waits ? [opens(context, { title: common.open, to: { screen: 'member', params: { id } } })] : [];
  return [
    ...(viewer.leads
      ? [
          opens(context, {
            title: waits ? w.confirm : w.edit,
            ...(waits && { style: 'positive' as const }),
            to: { screen: 'confirm', params: { person: id } },
          }),
        ]
      : []),
    ...(viewer.personId === id && !viewer.leads
      ? [opens(context, { title: w.edit, to: { screen: 'join-form' }, secondary: true })]
      : []),
    opens(context, { title: w.title, to: { screen: 'coalition' }, secondary: true }),
  ];
}
