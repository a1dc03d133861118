import { Badge, Tooltip } from '@fluentui/react-components';
import type { Message } from '../../connector/page-api';
import { usePage } from '../page-context';
import { sayExactly, sayTime } from '../say-time';

/** Who, when, and whether it was changed since. */
export function MessageHead({ message, id }: { readonly message: Message; readonly id: string }) {
  const { words, locale, now, bootstrap } = usePage();
  const { from, createdAt, editedAt } = message;
  const guest = bootstrap.people.some((p) => p.key === from.key && p.guest);
  return (
    <div className="message-head" id={id}>
      <span className="message-name">
        {from.name}
        {guest && ` ${words.guest}`}
      </span>
      {from.bot && (
        <Badge size="small" appearance="tint" color="informative">
          {words.appTag}
        </Badge>
      )}
      <time dateTime={createdAt} title={sayExactly(createdAt, locale)}>
        {sayTime(createdAt, now, locale, words)}
      </time>
      {editedAt && (
        <Tooltip content={sayExactly(editedAt, locale)} relationship="description">
          <span className="message-edited">{words.edited}</span>
        </Tooltip>
      )}
    </div>
  );
}
