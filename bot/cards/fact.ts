import type { Element } from './elements';

/** A line such as "Voorzitter: Sanne de Vries"; runs of plain text, so that a name needs no escaping. */
export const fact = (label: string, value: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'small',
  inlines: [
    { type: 'TextRun', text: `${label}: `, isSubtle: true },
    { type: 'TextRun', text: value },
  ],
});
