/** What is only said where a list of decisions goes further back; fetched once there is more. */
export const earlierDecisions = {
  show: 'Eerdere besluiten tonen',
  came: (n: number) =>
    n === 1 ? 'Er is 1 eerder besluit bij gekomen.' : `Er zijn ${n} eerdere besluiten bij gekomen.`,
  failed: 'De eerdere besluiten konden niet worden opgehaald. Probeer het zo nog een keer.',
};
