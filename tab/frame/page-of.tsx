import { lazy } from 'react';
import type { TabPage } from '../../domain/tab-pages';

const TodayPage = lazy(() => import('../pages/today/today-page'));
const AgendaPage = lazy(() => import('../pages/agenda/agenda-page'));
const RoundPage = lazy(() => import('../pages/round/round-page'));
const DecisionsPage = lazy(() => import('../pages/decisions/decisions-page'));
const MatrixPage = lazy(() => import('../pages/decisions/matrix-page'));
const DecisionPage = lazy(() => import('../pages/decisions/decision-page'));
const CoalitionPage = lazy(() => import('../pages/coalition/coalition-page'));
const SidePanel = lazy(() => import('../pages/side-panel/side-panel-page'));

/** The page an address names. Each is fetched when it is first gone to. */
export function PageOf({ place, sidePanel }: { readonly place: TabPage; readonly sidePanel: boolean }) {
  if (sidePanel) return <SidePanel />;
  switch (place.page) {
    case 'agenda':
      return <AgendaPage meeting={place.meeting} item={place.item} />;
    case 'round':
      return <RoundPage meeting={place.meeting} />;
    case 'decisions':
      return <DecisionsPage />;
    case 'matrix':
      return <MatrixPage />;
    case 'decision':
      return <DecisionPage key={place.id} id={place.id} />;
    case 'coalition':
      return <CoalitionPage />;
    default:
      return <TodayPage />;
  }
}
