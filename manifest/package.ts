import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appPackage } from './app-package';
import { readSettings } from './settings';

const root = resolve(__dirname, '..');

/** `npm run package -- <environment>`: writes dist/coalitietafel-<environment>.zip with the settings of env/.env.<environment>. */
function main(environment: string | undefined): void {
  const folder = join(root, 'env');
  const known = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((name) => /^\.env\.([\w-]+)$/.exec(name)?.[1] ?? [])
    .sort();
  if (!environment || !known.includes(environment)) {
    throw new Error(
      [
        environment ? `There is no env/.env.${environment}.` : 'Say for which environment: npm run package -- dev.',
        `Known here: ${known.join(', ') || 'none'}. For another, copy env/.env.dev to env/.env.<environment> and fill it in.`,
      ].join('\n'),
    );
  }
  const file = `env/.env.${environment}`;
  // What is filled in there counts; what is left empty may come from the environment of the process, as in a pipeline.
  const written = Object.entries(readSettings(readFileSync(join(root, file), 'utf8'))).filter(([, value]) => value);
  const values = { ...process.env, ...Object.fromEntries(written) };
  const zip = appPackage(values, `Set them in ${file}, or as environment variables.`);
  const target = `dist/coalitietafel-${environment}.zip`;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, target), zip);
  console.log(`${target}  ${Math.ceil(zip.length / 1024)} KB`);
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
