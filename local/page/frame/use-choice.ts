import { useCallback, useEffect, useState } from 'react';
import type { Conversation } from '../../connector/page-api';
import { usePage } from '../page-context';
import { personalAlias } from '../place';

export interface Choice {
  readonly isPersonal: boolean;
  /** The conversation one is in; absent while it is being opened, or when one may not see it. */
  readonly conversation?: Conversation;
  /** The chat with the app could not be opened. */
  readonly failed: boolean;
  readonly openChannel: () => void;
  readonly openPersonal: () => void;
}

/** Which conversation the address names. One's chat with the app is begun when it is first opened. */
export function useChoice(onChosen: () => void): Choice {
  const { bootstrap, conversations, goTo, place } = usePage();
  const { conversations: list, openPersonal: begin } = conversations;
  const [failed, setFailed] = useState(false);
  const personal = list?.find((c) => c.type === 'personal');
  const isPersonal =
    place.conversation === personalAlias || (personal !== undefined && place.conversation === personal.id);
  // An address of a conversation that is not one's own shows the channel.
  const find = (id: string | undefined) => list?.find((c) => c.id === id);
  const named = find(place.conversation) ?? find(bootstrap.channel.id);
  const missing = isPersonal && list !== undefined && !personal;

  useEffect(() => {
    setFailed(false);
    if (missing) begin().catch(() => setFailed(true));
  }, [missing, begin]);

  const choose = useCallback(
    (conversation: string | undefined) => {
      goTo({ conversation, tab: undefined });
      onChosen();
    },
    [goTo, onChosen],
  );
  return {
    isPersonal,
    conversation: isPersonal ? personal : named,
    failed,
    openChannel: () => choose(undefined),
    openPersonal: () => choose(personalAlias),
  };
}
