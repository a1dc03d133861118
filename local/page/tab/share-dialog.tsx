import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Words } from '../words';

interface Props {
  readonly words: Words;
  readonly link: string;
  readonly onClose: () => void;
  /** Puts the link in a message; absent where there are none. */
  readonly onMessage?: () => void;
}

/** What Teams shows when a tab shares a link to one of its pages. */
export function ShareDialog({ words, link, onClose, onMessage }: Props) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className="share-dialog">
        <DialogBody>
          <DialogTitle>{words.share}</DialogTitle>
          <DialogContent>
            <p>{words.shareAbout}</p>
            <Field label={words.shareLink}>
              <Input value={link} readOnly onFocus={(event) => event.target.select()} />
            </Field>
            <p role="status">{said}</p>
          </DialogContent>
          <DialogActions fluid>
            {onMessage && (
              <Button appearance="primary" onClick={onMessage}>
                {words.putInMessage}
              </Button>
            )}
            <Button onClick={copy}>{words.copy}</Button>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
