/** A team's initials on a square, as Teams draws teams. */
export const TeamMark = ({ name, large }: { readonly name: string; readonly large?: boolean }) => (
  <span className={large ? 'team-mark team-mark-large' : 'team-mark'} aria-hidden>
    {initials(name)}
  </span>
);

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .slice(0, 3)
    .map((word) => word.charAt(0))
    .join('');
