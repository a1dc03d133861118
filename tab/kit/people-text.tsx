import { OutsideLink } from './outside-link';

/** Up to a space or a bracket; a dot or comma at the end belongs to the sentence. */
const address = /(https:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;

/** What somebody wrote, as text and nothing else, whatever it looks like; only https addresses can be followed. */
export function PeopleText({ text }: { readonly text: string }) {
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
      <OutsideLink key={index} url={part}>
        {part}
      </OutsideLink>
    ) : (
      part
    ),
  );
}
