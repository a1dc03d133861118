import type { Attachment } from '../../connector/page-api';
import { CardView } from '../cards/card-view';
import { isFields } from '../read-answer';
import { previewOf } from './preview-of';

const nothing = () => {};

/** A card before it is sent: to look at, not to press. */
export function StillCard({ attachment, label }: { readonly attachment: Attachment; readonly label: string }) {
  if (!attachment.contentType.endsWith('card.adaptive') || !isFields(attachment.content))
    return <PreviewCard attachment={attachment} />;
  return (
    <div className="still-card" inert>
      <CardView
        content={attachment.content}
        label={label}
        onPress={async () => {}}
        onBadLink={nothing}
        onBadCard={nothing}
      />
    </div>
  );
}

function PreviewCard({ attachment }: { readonly attachment: Attachment }) {
  const { title, subtitle, text } = previewOf(attachment);
  return (
    <div className="card still-card">
      {title && <strong>{title}</strong>}
      {subtitle && <div>{subtitle}</div>}
      {text && <div>{text}</div>}
    </div>
  );
}
