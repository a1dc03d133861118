/** A title from the first sentence of what somebody wrote; whoever proposes it can change it. */
export function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?])\s|\n/);
  return sentence.length > 120 ? `${sentence.slice(0, 119).trimEnd()}…` : sentence;
}
