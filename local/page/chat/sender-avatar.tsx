import { Avatar, type AvatarProps } from '@fluentui/react-components';
import { AppsListDetailFilled } from '@fluentui/react-icons';

import { initialsOf } from './initials-of';

interface Props {
  readonly name: string;
  readonly bot?: boolean;
  readonly size?: AvatarProps['size'];
}

/** Initials in a colour of their own; the app a square with its sign, as Teams draws apps. */
export const SenderAvatar = ({ name, bot, size = 32 }: Props) =>
  bot ? (
    <Avatar
      aria-hidden
      shape="square"
      color="brand"
      icon={<AppsListDetailFilled />}
      size={size}
      className="app-avatar"
    />
  ) : (
    <Avatar aria-hidden name={name} initials={initialsOf(name)} color="colorful" size={size} />
  );
