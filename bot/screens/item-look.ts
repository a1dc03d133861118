import type { AgendaItemDocument } from '../../domain/documents';

/** How an item's state is shown: icon, tone. The word comes from i18n. */
export const itemLook = {
  proposed: { icon: '○', tone: 'accent' },
  accepted: { icon: '✓', tone: 'good' },
  postponed: { icon: '↷', tone: 'warning' },
  declined: { icon: '–', tone: 'default' },
  discussed: { icon: '●', tone: 'good' },
  withdrawn: { icon: '–', tone: 'default' },
} as const satisfies Record<AgendaItemDocument['state'], { icon: string; tone: string }>;
