import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePage } from '../page-context';
import { entityId } from '../teams-host/deep-link';
import { eventOf } from '../teams-host/protocol';
import type { TabConfig } from '../teams-host/tab-host';
import { TabFrame } from './tab-frame';
import { pageIn } from './use-tab';

/** Where somebody puts the tab beside the posts: the app's own page between the host's buttons, as Teams shows it. */
export function ConfigureDialog({ onClose }: { readonly onClose: () => void }) {
  const { bootstrap, goTo, me, place, tab, words } = usePage();
  const [valid, setValid] = useState(false);
  const [failed, setFailed] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const kept = useRef<TabConfig>(undefined);
  const save = () => frame.current?.contentWindow?.postMessage(eventOf('settings.save', [{}]), window.location.origin);
  const keep = (config: TabConfig) => {
    // Only pages of the app's own domain may stand in a tab (`validDomains` in the manifest), and links call it by its entity.
    kept.current = pageIn(config.contentUrl) && config.entityId === entityId ? config : undefined;
    setFailed(!kept.current);
    return kept.current !== undefined;
  };
  const saved = () => {
    if (!kept.current) return;
    tab.configure(kept.current);
    onClose();
    goTo({ tab: pageIn(kept.current.contentUrl) });
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{bootstrap.bot.name}</DialogTitle>
          <DialogContent className="configure-content">
            <TabFrame
              bootstrap={bootstrap}
              me={me}
              place={place}
              frame="settings"
              channel
              subPage={undefined}
              title={words.addTab}
              element={frame}
              settings={{ now: tab.config, valid: setValid, keep, saved }}
              openLink={tab.openLink}
              openPage={() => undefined}
              share={() => undefined}
              takeFocus={() => undefined}
            />
          </DialogContent>
          <DialogActions>
            <p role="status">{failed ? words.notSaved : ''}</p>
            <Button appearance="primary" disabled={!valid} onClick={save}>
              {words.save}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
