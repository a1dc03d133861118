import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';
import { markdownNodes } from './markdown-nodes';
import { plainNodes } from './plain-nodes';
import { xmlNodes } from './xml-nodes';

/** A message's words, made of elements and never of HTML: whatever was sent, nothing in it runs. */
export function MessageText({ message }: { readonly message: Message }) {
  const { me, tab } = usePage();
  const isMe = (name: string) =>
    message.mentions.some((m) => m.key === me.key && (m.name === name || m.text === `<at>${name}</at>`));
  const mention = (name: string) => <span className={isMe(name) ? 'mention mention-me' : 'mention'}>{name}</span>;
  if (!message.text) return null;
  const draw = { plain: plainNodes, markdown: markdownNodes, xml: xmlNodes }[message.textFormat];
  return <div className="message-text">{draw(message.text, mention, (address) => tab.read(address)?.label)}</div>;
}

export const mentionsPerson = (message: Message, key: string) => message.mentions.some((m) => m.key === key);
