import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { CardNotice } from '../cards/card-notice';
import { CardView } from '../cards/card-view';
import { usePage } from '../page-context';
import type { useTask } from './use-task';

/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/design-teams-task-modules */
const widths: Readonly<Record<string, number>> = { small: 440, medium: 600, large: 860 };
const heights: Readonly<Record<string, number>> = { small: 120, medium: 280, large: 480 };
const pixels = (size: number | string | undefined, named: Readonly<Record<string, number>>, otherwise: number) =>
  typeof size === 'number' ? size : (named[size ?? ''] ?? otherwise);

/** Teams' dialog, with the bot's card in it. */
export function TaskDialog({ open, submit, close, fail }: ReturnType<typeof useTask>) {
  const { words, me } = usePage();
  if (!open) return null;
  const { task, message, notice, source } = open;
  const width = pixels(task?.width, widths, 600);
  const minHeight = Math.min(pixels(task?.height, heights, 120), 480);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && close()}>
      <DialogSurface className="task-dialog" style={{ maxWidth: `min(${width}px, calc(100vw - 16px))` }}>
        <DialogBody>
          <DialogTitle
            action={
              <Button appearance="subtle" icon={<DismissRegular />} aria-label={words.close} onClick={() => close()} />
            }
          >
            {task?.title || source.title || words.dialog}
          </DialogTitle>
          <DialogContent className="task-content" style={{ minHeight: message ? 0 : minHeight }}>
            {task && (
              <CardView
                content={task.card}
                answers
                label={task.title || source.title || words.dialog}
                me={me.name}
                onPress={(press) => submit(press.data)}
                onBadLink={() => fail(words.failed.badLink)}
                onBadCard={() => fail(words.failed.badCard)}
              />
            )}
            {message && <p role="status">{message}</p>}
            {!task && !message && !notice && <Spinner label={words.busy} delay={200} />}
            <CardNotice notice={notice} />
          </DialogContent>
          {message && (
            <DialogActions>
              {/* The button that was pressed is gone; the keyboard goes on here, and Escape works. */}
              <Button appearance="primary" autoFocus onClick={() => close()}>
                {words.close}
              </Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
