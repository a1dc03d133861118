import { useLayoutEffect, useRef } from 'react';
import type { CoalitionView } from '../../../domain/views/coalition';
import { useAct } from '../../api/use-act';
import { Section } from '../../kit/section';
import { mandateWords } from '../../mandates/words';
import { usePage } from '../../page-context';

/** Organisations that take part no longer; their history stays, and they may come back. */
export default function Formerly({ organisations }: { readonly organisations: CoalitionView['formerly'] }) {
  const { me, t } = usePage();
  const { act, busy } = useAct();
  const m = mandateWords();
  /** Where the keyboard goes on when a row goes with its button: the one beside it, or the top of the page. */
  const goesOn = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) goesOn.current?.focus();
  });
  useLayoutEffect(() => () => goesOn.current?.focus(), []);
  const rejoin = async (organisation: string, button: HTMLElement) => {
    if (busy) return;
    const row = button.closest('li');
    const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
    goesOn.current = beside ?? document.querySelector('h1');
    await act('rejoin-organisation', { organisation }, m.rejoined);
    goesOn.current = null;
  };
  return (
    <Section title={m.formerly}>
      <ul className="sheet">
        {organisations.map(({ id, name, left }) => (
          <li key={id} className="line">
            <div className="line-main">
              <p className="line-title">{name}</p>
              <p className="line-about">{m.leftOn(t.date(left))}</p>
            </div>
            {me.leads && (
              <button
                type="button"
                className="quiet"
                aria-label={`${m.rejoin}: ${name}`}
                aria-disabled={busy}
                onClick={(event) => void rejoin(id, event.currentTarget)}
              >
                {m.rejoin}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
