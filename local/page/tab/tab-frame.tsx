import { type RefObject, useRef, useState } from 'react';
import type { Bootstrap, Person } from '../../connector/page-api';
import { pageApi } from '../api';
import type { Place } from '../place';
import { contextOf, type FrameContext } from '../teams-host/context';
import type { TabHost } from '../teams-host/tab-host';
import { useTeamsHost } from '../teams-host/use-teams-host';
import { configurationAddress, tabAddress } from './tab-address';

/** What the page around the tab does when the tab asks. */
export type TabAsks = Omit<TabHost, 'context' | 'token'>;

interface Props extends TabAsks {
  readonly bootstrap: Bootstrap;
  readonly me: Person;
  readonly place: Place;
  readonly frame: FrameContext;
  readonly channel: boolean;
  readonly subPage: string | undefined;
  readonly title: string;
  /** The frame itself, for whoever has something to tell it. */
  readonly element?: RefObject<HTMLIFrameElement | null>;
}

/** What Teams lets a tab do in its frame: https://learn.microsoft.com/microsoftteams/platform/resources/teams-faq */
const sandbox = [
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-pointer-lock',
  'allow-scripts',
  'allow-same-origin',
  'allow-downloads',
].join(' ');

/** The real tab in its frame. Another person, language or page is another frame (`key`); another theme is told. */
export function TabFrame({ bootstrap, me, place, frame, channel, subPage, title, element: given, ...asks }: Props) {
  const own = useRef<HTMLIFrameElement>(null);
  const element = given ?? own;
  // Begun in the theme of then: another theme must not load it again.
  const [address] = useState(() => (frame === 'settings' ? configurationAddress(place) : tabAddress(place, subPage)));
  useTeamsHost(element, {
    context: contextOf({ bootstrap, me, place, frame, channel, subPage }),
    token: pageApi(me.key).token,
    ...asks,
  });
  return <iframe ref={element} className="tab-frame" src={address} title={title} sandbox={sandbox} />;
}
