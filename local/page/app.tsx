import { FluentProvider, useThemeClassName } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Channel } from './channel';
import { OpeningState } from './frame/opening-state';
import { themes } from './themes';
import { useBootstrap } from './use-bootstrap';
import { usePlace } from './use-place';
import { words } from './words';

export function App() {
  const [place, goTo] = usePlace();
  const { bootstrap, failed, retry } = useBootstrap();
  // An address with a person who is not here shows the first, rather than nothing.
  const me = bootstrap?.people.find((person) => person.key === place.as) ?? bootstrap?.people[0];
  useEffect(() => {
    if (bootstrap) document.title = `${bootstrap.channel.name} | ${bootstrap.team.name}`;
  }, [bootstrap]);
  return (
    <FluentProvider theme={themes[place.theme]}>
      <ThemeOnBody />
      <div className="app">
        {bootstrap && me ? (
          <Channel key={me.key} bootstrap={bootstrap} me={me} place={{ ...place, as: me.key }} goTo={goTo} />
        ) : (
          <OpeningState words={words[place.lang]} failed={failed} onRetry={retry} />
        )}
      </div>
    </FluentProvider>
  );
}

/** The card renderer puts its menus at the end of the body: they need the theme as well. */
function ThemeOnBody() {
  const name = useThemeClassName();
  useEffect(() => {
    const classes = name.split(' ').filter(Boolean);
    document.body.classList.add(...classes);
    return () => document.body.classList.remove(...classes);
  }, [name]);
  return null;
}
