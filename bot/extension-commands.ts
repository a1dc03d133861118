/** One command of the message extension; the app manifest and the local channel page list the same ones. */
export interface ExtensionCommand {
  readonly id: string;
  readonly type: 'query' | 'action';
  readonly title: Readonly<Record<'nl' | 'en', string>>;
  readonly context: readonly ('compose' | 'message')[];
  /** Screen of the form an action opens. */
  readonly screen?: string;
  /** Name of the search parameter of a query. */
  readonly parameter?: string;
}

export const extensionCommands: readonly ExtensionCommand[] = [
  {
    id: 'search',
    type: 'query',
    title: { nl: 'Zoek in de coalitie', en: 'Search the coalition' },
    context: ['compose'],
    parameter: 'words',
  },
  {
    id: 'share-update',
    type: 'action',
    title: { nl: 'Deel als ontwikkeling', en: 'Share as update' },
    context: ['compose', 'message'],
    screen: 'update-form',
  },
  {
    id: 'propose-item',
    type: 'action',
    title: { nl: 'Zet op de agenda', en: 'Put on the agenda' },
    context: ['compose', 'message'],
    screen: 'item-form',
  },
];
