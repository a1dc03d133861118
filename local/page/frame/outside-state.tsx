import { Button } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { SenderAvatar } from '../chat/sender-avatar';
import { usePage } from '../page-context';
import { groupOf } from '../person-groups';

/** What someone who is not in the team sees, and what they can do. */
export function OutsideState({ onChat }: { readonly onChat: () => void }) {
  const { bootstrap, goTo, words } = usePage();
  const someone = (['chair', 'secretary', 'table'] as const).flatMap(
    (group) => bootstrap.people.find((person) => groupOf(person) === group) ?? [],
  );
  return (
    <div className="empty outside">
      <span className="empty-sign" aria-hidden>
        <LockClosedRegular />
      </span>
      <h2>{words.outsideTitle(bootstrap.team.name)}</h2>
      <p>{words.outside}</p>
      <h3>{words.outsideWhat}</h3>
      <ul>
        <li>{words.outsideAsk}</li>
        <li>{words.outsideChat(bootstrap.bot.name)}</li>
      </ul>
      <Button appearance="primary" onClick={onChat}>
        {words.openChat(bootstrap.bot.name)}
      </Button>
      <p className="outside-switch">{words.outsideSwitch}</p>
      <div className="outside-people">
        {someone.map((person) => (
          <Button
            key={person.key}
            icon={<SenderAvatar name={person.name} size={20} />}
            onClick={() => goTo({ as: person.key, conversation: undefined })}
          >
            {person.name}
          </Button>
        ))}
      </div>
    </div>
  );
}
