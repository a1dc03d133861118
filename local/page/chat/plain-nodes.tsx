import { Fragment, type ReactNode } from 'react';
import { safeAddress } from '../safe-address';

/** What a link to our own tab is called; undefined for other addresses. */
export type LabelOf = (address: string) => string | undefined;

/** Text as typed, with its mentions; an https address can be followed. */
export function plainNodes(text: string, mention: (name: string) => ReactNode, labelOf: LabelOf): ReactNode {
  return text.split(/(<at>[^<]*<\/at>|https:\/\/[^\s<>]+[^\s<>.,;:!?)])/).map((part, index) => {
    const key = `${index}${part}`;
    const name = /^<at>([^<]*)<\/at>$/.exec(part)?.[1];
    if (name !== undefined) return <Fragment key={key}>{mention(name)}</Fragment>;
    if (!part.startsWith('https://') || !safeAddress(part)) return part;
    return (
      <a key={key} href={part} target="_blank" rel="noopener noreferrer">
        {labelOf(part) || part}
      </a>
    );
  });
}
