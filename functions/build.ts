import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleFunctions } from './bundle';
import { zipOf } from './zip-of';

/** `tsx functions/build.ts [folder]`: builds the function app there (dist/functions), with a zip of it beside it, and says what became how large. */
async function main(outdir: string): Promise<void> {
  const { sizes, inputs } = await bundleFunctions(outdir);
  await writeFile(`${outdir}.zip`, await zipOf(outdir));
  // Beside the folder, not in it: for whoever wants to know what is inside, and not deployed.
  await writeFile(`${outdir}.inputs.json`, JSON.stringify(inputs, null, 1));
  for (const [file, bytes] of Object.entries(sizes)) console.log(`${file}  ${Math.round(bytes / 1024)} KB`);
}

main(resolve(process.argv[2] ?? 'dist/functions')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
