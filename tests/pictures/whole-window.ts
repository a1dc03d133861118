import type { Picture } from './picture';
import { settled } from './shows';

/** The channel as a policy officer has it open: the decision's answers above, the card of the round below it. */
export const wholeChannel: Picture['shows'] = async ({ page, open }) => {
  await open({});
  await page.getByRole('button', { name: 'Sluiten' }).click();
  const earlier = page.getByRole('button', { name: /eerdere? bericht/ });
  const round = page.getByRole('group', { name: /^Rondje/ });
  await earlier.or(round).first().waitFor();
  while (await earlier.isVisible()) await earlier.click();
  await page.getByRole('group', { name: /^Besluit: Een vast ouderpanel/ }).evaluate((card) => {
    card.closest('li')?.scrollIntoView({ block: 'start' });
  });
  await settled(page);
  return undefined;
};

/** Who stands where, as the chair has it open. */
export const wholeMatrix: Picture['shows'] = async ({ page, open }) => {
  await open({ bare: '1', tab: 'decisions/matrix' });
  const tab = page.frameLocator('iframe');
  await tab.getByRole('button', { name: 'Alle besluiten' }).click();
  await tab.getByRole('table').waitFor();
  await settled(page);
  return undefined;
};
