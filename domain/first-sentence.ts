import { short } from './short';

/** A title from the first sentence of what somebody wrote; whoever proposes it can change it. */
export const firstSentence = (text: string): string => short(text.split(/(?<=[.!?])\s|\n/)[0] ?? '', 120);
