import { Field } from '@fluentui/react-field';
import { FluentProvider } from '@fluentui/react-provider';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import type { Theme } from '@fluentui/react-theme';
import { createDOMRenderer, RendererProvider } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../i18n/words';
import type { TabSettings } from '../host';
import { loadTheme } from '../themes/load-theme';
import { type FirstPage, firstPages, opensWith, tabAddresses } from './opens-with';

/** Fluent's style elements carry the nonce of the page's policy. */
const renderer = createDOMRenderer(document, {
  styleElementAttributes: { nonce: document.getElementById('tab')?.nonce ?? '' },
});

interface Props {
  readonly settings: TabSettings;
  /** The theme the host began with. */
  readonly theme: Theme;
  readonly words: Words['configure'];
}

/** What the tab opens with, beside the posts. It may be saved at once: nothing has to be chosen. */
export function Configure({ settings, theme: first, words }: Props) {
  const [theme, setTheme] = useState(first);
  const [page, setPage] = useState<FirstPage>(opensWith(settings.contentUrl));
  const chosen = useRef(page);
  chosen.current = page;
  useEffect(() => {
    settings.onTheme(async (name) => {
      const next = await loadTheme(name);
      document.documentElement.dataset.theme = name;
      setTheme(next);
    });
    settings.onSave(() => tabAddresses(location.origin, chosen.current));
  }, [settings]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} className="app">
        <main className="configure">
          <h1>{words.title}</h1>
          <p>{words.about}</p>
          <Field label={words.opens}>
            <RadioGroup value={page} onChange={(_, { value }) => setPage(value as FirstPage)}>
              {firstPages.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={
                    <>
                      {words.pages[one].name}
                      <small>{words.pages[one].about}</small>
                    </>
                  }
                />
              ))}
            </RadioGroup>
          </Field>
          <p>{words.later}</p>
        </main>
      </FluentProvider>
    </RendererProvider>
  );
}
