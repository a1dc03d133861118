import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

const root = resolve(__dirname, '..');

/** The page's files by what they are for; `index.json` beside them, read by `tabSite`. Names carry a hash of what is inside. */
export interface TabIndex {
  readonly script: string;
  readonly style: string;
  /** What a page needs besides, by the first part of its address (`agenda`): loaded with the script, not after it. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface TabBundle {
  /** Every file the browser may ask for and its bytes, plain and as gzip. */
  readonly sizes: Readonly<Record<string, { readonly bytes: number; readonly gzip: number }>>;
  readonly index: TabIndex;
}

const pageModule = /^tab\/pages\/([a-z-]+)\/\1-page\.tsx$/;
const wordsModule = /^i18n\/(nl|en)\/index\.ts$/;

/**
 * Bundles the tab into `outdir`: split by page and language, each file beside its gzip and brotli, so that no answer is
 * compressed twice. Takes about two seconds; `fast` leaves brotli to the lowest level.
 */
export async function bundleTab(outdir: string, { fast = false } = {}): Promise<TabBundle> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { tab: 'tab/main.tsx' },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const index = indexOf(metafile);
  await writeFile(join(outdir, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  const sizes: Record<string, { bytes: number; gzip: number }> = {};
  for (const output of Object.keys(metafile.outputs)) {
    const name = basename(output);
    const body = await readFile(join(outdir, name));
    const gzip = gzipSync(body, { level: 9 });
    const quality = fast ? 4 : constants.BROTLI_MAX_QUALITY;
    const br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    await writeFile(join(outdir, `${name}.gz`), gzip);
    await writeFile(join(outdir, `${name}.br`), br);
    sizes[name] = { bytes: body.length, gzip: gzip.length };
  }
  return { sizes, index };
}

function indexOf({ outputs }: Metafile): TabIndex {
  const made = Object.entries(outputs);
  const entry = made.find(([, output]) => output.entryPoint === 'tab/main.tsx');
  if (!entry?.[1].cssBundle) throw new Error('the tab was built without its script or its styles');
  const parts = (module: RegExp) =>
    made.flatMap(([file, { entryPoint = '' }]) => {
      const name = module.exec(entryPoint)?.[1];
      return name ? [[name, withImports(file, outputs)] as const] : [];
    });
  const first = withImports(entry[0], outputs);
  const besides = ([name, files]: readonly [string, readonly string[]]) =>
    [name, files.filter((file) => !first.includes(file))] as const;
  return {
    script: basename(entry[0]),
    style: basename(entry[1].cssBundle),
    pages: Object.fromEntries(parts(pageModule).map(besides)),
    words: Object.fromEntries(parts(wordsModule).map(besides)),
  };
}

/** A file and all that it imports at once, by name. */
function withImports(file: string, outputs: Metafile['outputs'], known = new Set<string>()): string[] {
  if (known.has(file)) return [];
  known.add(file);
  const imports = outputs[file]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return [basename(file), ...imports.flatMap(({ path }) => withImports(path, outputs, known))];
}
