import MarkdownIt from 'markdown-it';
import { safeAddress } from './safe-address';

/**
 * The part of Markdown that Teams shows: bold, italic, lists, links, line breaks. Everything else, HTML first of all,
 * stays text. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */
export const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: false });
markdown.enable(['emphasis', 'link', 'list', 'newline', 'escape', 'balance_pairs', 'entity', 'autolink']);
markdown.validateLink = (address) => safeAddress(address) !== undefined;
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  token?.attrSet('target', '_blank');
  token?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

/** `<at>name</at>`, the one tag that Teams itself puts in a text. */
const at = /^<at>([^<]*)<\/at>/;
markdown.inline.ruler.before('autolink', 'mention', (state, silent) => {
  const found = at.exec(state.src.slice(state.pos, state.posMax));
  if (!found) return false;
  if (!silent) {
    const token = state.push('mention', 'span', 0);
    token.content = found[1] ?? '';
  }
  state.pos += found[0].length;
  return true;
});
markdown.renderer.rules.mention = (tokens, index) =>
  `<span class="mention">${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
