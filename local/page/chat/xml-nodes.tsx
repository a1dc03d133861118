import { createElement, Fragment, type ReactNode } from 'react';
import { safeAddress } from '../safe-address';

/** What Teams keeps of a bot's HTML; of anything else only the words stay. */
const kept = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'p', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre']);
const silent = new Set(['script', 'style', 'template', 'iframe']);

/** Text of format `xml`. It is parsed without running and rebuilt from the few elements that are kept. */
export function xmlNodes(text: string, mention: (name: string) => ReactNode): ReactNode {
  const root = new DOMParser().parseFromString(text, 'text/html').body;
  const children = (node: Node): ReactNode[] =>
    Array.from(node.childNodes, (child, index) => <Fragment key={String(index)}>{draw(child)}</Fragment>);
  const draw = (node: Node): ReactNode => {
    if (!(node instanceof Element)) return node.textContent;
    const tag = node.localName;
    if (silent.has(tag)) return null;
    if (tag === 'at') return mention(node.textContent ?? '');
    if (tag === 'br') return <br />;
    const href = tag === 'a' ? safeAddress(node.getAttribute('href') ?? '') : undefined;
    if (href) return createElement('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children(node));
    return kept.has(tag) ? createElement(tag, null, ...children(node)) : children(node);
  };
  return children(root);
}
