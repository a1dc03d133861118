import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Attachment } from '../../connector/page-api';
import { usePage } from '../page-context';
import { previewOf } from './preview-of';
import { StillCard } from './still-card';

interface Props {
  readonly attachments: readonly Attachment[];
  readonly onRemove: (index: number) => void;
}

/** Cards that go along with what is being written. */
export function ComposeAttachments({ attachments, onRemove }: Props) {
  const { words } = usePage();
  if (attachments.length === 0) return null;
  return (
    <ul className="compose-attachments">
      {attachments.map((attachment, index) => {
        const title = previewOf(attachment).title ?? words.attachment;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same card may be put in twice
          <li key={`${index}${title}`}>
            <StillCard attachment={attachment} label={title} />
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.remove(title)}
              onClick={() => onRemove(index)}
            />
          </li>
        );
      })}
    </ul>
  );
}
