import { useCallback, useEffect, useState } from 'react';
import { type Place, readPlace, writePlace } from './place';

export type GoTo = (change: Partial<Place>) => void;

/** The place in the address bar, and the way to another; Back and Forward work. */
export function usePlace(): [Place, GoTo] {
  const [place, setPlace] = useState(() => readPlace(window.location.search));
  useEffect(() => {
    const onPop = () => setPlace(readPlace(window.location.search));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    document.documentElement.lang = place.lang;
    document.documentElement.dataset.theme = place.theme;
  }, [place.lang, place.theme]);
  const goTo = useCallback<GoTo>((change) => {
    // Read again rather than closing over the state: two changes in one turn must both hold.
    const next = { ...readPlace(window.location.search), ...change };
    window.history.pushState(null, '', writePlace(next));
    setPlace(next);
  }, []);
  return [place, goTo];
}
