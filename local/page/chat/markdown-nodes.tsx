import type { Token } from 'markdown-it';
import { createElement, Fragment, type ReactNode } from 'react';
import { markdown } from '../card-markdown';

/** The same Markdown as in cards, as React elements. */
export function markdownNodes(text: string, mention: (name: string) => ReactNode): ReactNode {
  return nest(markdown.parse(text, {}), mention);
}

function nest(tokens: readonly Token[], mention: (name: string) => ReactNode): ReactNode[] {
  const levels: { tag: string; props: Record<string, string>; children: ReactNode[] }[] = [
    { tag: '', props: {}, children: [] },
  ];
  const add = (node: ReactNode) => {
    const children = levels.at(-1)?.children;
    children?.push(<Fragment key={children.length}>{node}</Fragment>);
  };
  for (const token of tokens) {
    if (token.nesting === 1) levels.push({ tag: token.hidden ? '' : token.tag, props: linkProps(token), children: [] });
    else if (token.nesting === -1) {
      const done = levels.pop();
      if (done) add(done.tag ? createElement(done.tag, done.props, ...done.children) : done.children);
    } else if (token.type === 'inline') add(nest(token.children ?? [], mention));
    else if (token.type === 'mention') add(mention(token.content));
    else if (token.type === 'hardbreak' || token.type === 'softbreak') add(<br />);
    else add(token.content);
  }
  return levels[0]?.children ?? [];
}

function linkProps(token: Token): Record<string, string> {
  const href = token.tag === 'a' ? token.attrGet('href') : null;
  return typeof href === 'string' ? { href, target: '_blank', rel: 'noopener noreferrer' } : {};
}
