/**
 * The pages of the tab, as a link names them: Teams' `subPageId`, and what follows `/tab/` in the tab's own address. The
 * bot makes such links, the tab follows them.
 */
export type TabPage =
  | { readonly page: 'today' | 'decisions' | 'matrix' | 'coalition' }
  /** One meeting's agenda, or the next one. */
  | { readonly page: 'agenda'; readonly meeting?: string; readonly item?: string }
  /** The round before one meeting, or the running one. */
  | { readonly page: 'round'; readonly meeting?: string }
  | { readonly page: 'decision'; readonly id: string };

/** @example tabPath({ page: 'decision', id: 'decision:1' }) // 'decisions/decision%3A1' */
export function tabPath(to: TabPage): string {
  switch (to.page) {
    case 'decision':
      return `decisions/${encodeURIComponent(to.id)}`;
    case 'matrix':
      return 'decisions/matrix';
    case 'agenda':
      if (to.item) return `agenda/item/${encodeURIComponent(to.item)}`;
      return to.meeting ? `agenda/${encodeURIComponent(to.meeting)}` : 'agenda';
    case 'round':
      return to.meeting ? `round/${encodeURIComponent(to.meeting)}` : 'round';
    default:
      return to.page;
  }
}

/** What a path or a `subPageId` names; today's page for what names nothing, since links outlive what they point at. */
export function tabPageOf(path: string): TabPage {
  const [page = '', ...rest] = path.split('/').filter(Boolean).map(decoded);
  const [first, second] = rest;
  switch (page) {
    case 'agenda':
      if (first === 'item' && second) return { page, item: second };
      return first ? { page, meeting: first } : { page };
    case 'round':
      return first ? { page, meeting: first } : { page };
    case 'decisions':
      if (first === 'matrix') return { page: 'matrix' };
      return first ? { page: 'decision', id: first } : { page };
    case 'coalition':
      return { page };
    default:
      return { page: 'today' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray %
  }
}
