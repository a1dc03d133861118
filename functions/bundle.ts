import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { bundleTab } from './tab-bundle';

const root = resolve(__dirname, '..');

/** What must never be deployed with the functions: the embedded default, and sources of the page. */
const FORBIDDEN = /^(local|tab|tests)\//;

const options: BuildOptions & { readonly metafile: true } = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  metafile: true,
  // Start-up grows with what has to be read; names stay, for the stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  // The Functions host puts this module there itself.
  external: ['@azure/functions-core'],
};

/** Bytes of each file made, and what went into them. */
export interface Bundle {
  readonly sizes: Readonly<Record<string, number>>;
  readonly inputs: readonly string[];
}

/**
 * Builds the function app into `outdir`, ready to deploy: `azure.js`, `bot-framework.js` (read only when a message comes
 * in), `tab/` (the page, as files), `host.json` and `package.json`. Throws when anything of `local/` or of the page's sources got in.
 */
export async function bundleFunctions(outdir: string): Promise<Bundle> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const split = splitBotFramework();
  const app = await build({
    ...options,
    entryPoints: [join(root, 'functions/azure.ts')],
    outfile: join(outdir, 'azure.js'),
    plugins: [split.plugin],
  });
  const packages = [...split.packages].sort();
  const sdk = await build({
    ...options,
    stdin: {
      contents: `module.exports = Object.assign({}, ${packages.map((name) => `require('${name}')`).join(', ')});`,
      resolveDir: root,
    },
    outfile: join(outdir, 'bot-framework.js'),
  });
  const metafiles = [app.metafile, sdk.metafile];
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const strays = inputs.filter((input) => FORBIDDEN.test(input));
  if (strays.length > 0) throw new Error(`not for production, yet in the bundle: ${strays.join(', ')}`);
  await bundleTab(join(outdir, 'tab'));
  await cp(join(root, 'functions/host.json'), join(outdir, 'host.json'));
  const manifest = { name: 'coalitietafel-functions', private: true, main: 'azure.js', engines: { node: '>=20.19' } };
  await writeFile(join(outdir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return { sizes: Object.assign({}, ...metafiles.map(sizesOf)), inputs };
}

/** Keeps the Bot Framework out of the main file: one file for all its packages, so that they share their classes. */
function splitBotFramework(): { readonly plugin: Plugin; readonly packages: ReadonlySet<string> } {
  const packages = new Set<string>();
  const plugin: Plugin = {
    name: 'split-bot-framework',
    setup({ onResolve }) {
      onResolve({ filter: /^(botbuilder|botframework)(-[a-z]+)*$/ }, ({ path, importer }) => {
        if (importer.includes('node_modules')) return undefined;
        packages.add(path);
        return { path: './bot-framework.js', external: true };
      });
    },
  };
  return { plugin, packages };
}

function sizesOf({ outputs }: Metafile): Record<string, number> {
  const files = Object.entries(outputs).filter(([file]) => file.endsWith('.js'));
  return Object.fromEntries(files.map(([file, { bytes }]) => [file.replace(/^.*\//, ''), bytes]));
}
