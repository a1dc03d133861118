import { memo } from 'react';
import type { TabPage } from '../../domain/tab-pages';
import { loadDeputyWords } from '../deputies/words';
import { part } from './part';

const pages = {
  today: part(() => import('../pages/today/today-page')),
  agenda: part(() => import('../pages/agenda/agenda-page')),
  round: part(() => import('../pages/round/round-page')),
  decisions: part(() => import('../pages/decisions/decisions-page')),
  matrix: part(() => import('../pages/decisions/matrix-page')),
  decision: part(() => import('../pages/decisions/decision-page')),
  coalition: part(async () => (await Promise.all([import('../pages/coalition/coalition-page'), loadDeputyWords()]))[0]),
};
const SidePanel = part(() => import('../pages/side-panel/side-panel-page'));

/** Fetches what a page is made of before it is shown. Rejects when that fails. */
export const loadPage = ({ page }: TabPage): Promise<void> => pages[page].load();

interface Props {
  readonly place: TabPage;
  readonly sidePanel: boolean;
}

/** The page an address names. Each is fetched when it is first gone to; what goes on around it leaves it alone. */
export const PageOf = memo(function PageOf({ place, sidePanel }: Props) {
  if (sidePanel) return <SidePanel />;
  switch (place.page) {
    case 'agenda':
      return <pages.agenda meeting={place.meeting} />;
    case 'round':
      return <pages.round meeting={place.meeting} />;
    case 'decisions':
      return <pages.decisions />;
    case 'matrix':
      return <pages.matrix />;
    case 'decision':
      return <pages.decision key={place.id} id={place.id} />;
    case 'coalition':
      return <pages.coalition />;
    default:
      return <pages.today />;
  }
});
