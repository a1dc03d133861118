import { useCallback, useEffect, useState } from 'react';
import type { Bootstrap } from '../connector/page-api';
import { getBootstrap } from './api';

/** What the page needs first. */
export function useBootstrap() {
  const [bootstrap, setBootstrap] = useState<Bootstrap>();
  const [failed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    getBootstrap().then(setBootstrap, () => setFailed(true));
  }, []);
  useEffect(retry, [retry]);
  return { bootstrap, failed, retry };
}
