import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const near = 48;

/** Begins at the new messages or the end, and stays at the end while cards and messages grow, as a chat should. */
export function useStickToEnd(scroller: RefObject<HTMLElement | null>, loaded: boolean) {
  const [atEnd, setAtEnd] = useState(true);
  const stick = useRef(true);

  const toEnd = useCallback(() => {
    stick.current = true;
    setAtEnd(true);
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !loaded) return;
    const firstNew = element.querySelector('[data-new]');
    if (!firstNew) return toEnd();
    stick.current = false;
    firstNew.scrollIntoView({ block: 'start' });
  }, [scroller, loaded, toEnd]);

  useEffect(() => {
    const element = scroller.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    let before = element.scrollTop;
    const onScroll = () => {
      const atTheEnd = element.scrollHeight - element.scrollTop - element.clientHeight < near;
      // The event comes after the move: a card that grew in between is no reason to let go, only someone who went up is.
      stick.current = atTheEnd || (stick.current && element.scrollTop >= before);
      before = element.scrollTop;
      setAtEnd(stick.current);
    };
    const observer = new ResizeObserver(() => {
      if (stick.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(content);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  return { atEnd, toEnd };
}
