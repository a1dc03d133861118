import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../tests/browser';

/** Sizes that Teams asks for, pixels (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons). */
const icons = { color: 192, outline: 32 } as const;

/** `npm run icons`: draws color.png and outline.png from the pictures beside them. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const [name, size] of Object.entries(icons)) {
      const svg = readFileSync(join(__dirname, `${name}.svg`), 'utf8');
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: join(__dirname, `${name}.png`), omitBackground: true });
      await page.close();
      console.log(`manifest/${name}.png is made anew.`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
