import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build as buildStyles } from 'esbuild';
import type { OutputChunk } from 'rolldown';

const root = resolve(__dirname, '..');
const entries = { tab: join(root, 'tab/main.tsx'), configure: join(root, 'tab/configure/main.tsx') };

/** The page's files by what they are for; `index.json` beside them, read by `tabSite`. Names carry a hash of what is inside. */
export interface TabIndex extends TabScripts {
  readonly style: string;
  /** Where somebody puts the tab beside the posts: built apart, so that the tab itself carries nothing of it. */
  readonly configure: TabScripts;
}

interface TabScripts {
  readonly script: string;
  /** What the script imports at once. */
  readonly parts: readonly string[];
  /** What a page needs besides, by the first part of its address (`agenda`): loaded with the script, not after it. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly themes: Readonly<Record<string, readonly string[]>>;
}

export interface TabBundle {
  /** Every file the browser may ask for and its bytes, plain and as gzip. */
  readonly sizes: Readonly<Record<string, { readonly bytes: number; readonly gzip: number }>>;
  readonly index: TabIndex;
}

/**
 * Bundles the tab into `outdir`: split by page, language and theme, each file beside its gzip and brotli, so that no
 * answer is compressed twice. Takes about three seconds; `fast` leaves brotli to a low level.
 */
export async function bundleTab(outdir: string, { fast = false } = {}): Promise<TabBundle> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await buildStyles({
    entryPoints: { style: join(root, 'tab/styles/index.css') },
    outdir,
    bundle: true,
    minify: true,
    entryNames: '[name]-[hash]',
    logLevel: 'warning',
  });
  const style = (await readdir(outdir)).find((name) => name.endsWith('.css')) ?? '';
  const [tab, configure] = await Promise.all([buildScripts(outdir, 'tab'), buildScripts(outdir, 'configure')]);
  const index = { style, ...indexOf(tab), configure: indexOf(configure) };
  await writeFile(join(outdir, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  const sizes: Record<string, { bytes: number; gzip: number }> = {};
  for (const name of new Set([style, ...[...tab, ...configure].map(({ fileName }) => fileName)])) {
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

/** Rolldown splits by what a page really uses of a package, where esbuild puts into the first view what any page uses. */
async function buildScripts(dir: string, name: keyof typeof entries): Promise<OutputChunk[]> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: entries[name] },
    platform: 'browser',
    transform: { target: 'es2022', jsx: 'react-jsx', define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.write({
    dir,
    format: 'es',
    minify: true,
    comments: false,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    // What pages share is one file and not fifteen small ones.
    codeSplitting: { groups: [{ name: 'kit', test: /\/tab\/kit\/|@fluentui\/react-icons/, minShareCount: 2 }] },
  });
  await bundle.close();
  return output.filter((one): one is OutputChunk => one.type === 'chunk');
}

function indexOf(chunks: readonly OutputChunk[]): TabScripts {
  const withImports = (chunk: OutputChunk | undefined, known = new Set<string>()): string[] => {
    if (!chunk || known.has(chunk.fileName)) return [];
    known.add(chunk.fileName);
    const imported = chunk.imports.map((name) => chunks.find(({ fileName }) => fileName === name));
    return [chunk.fileName, ...imported.flatMap((one) => withImports(one, known))];
  };
  const [script, ...parts] = withImports(chunks.find(({ isEntry }) => isEntry));
  if (!script) throw new Error('the tab was built without its script');
  const besides = (module: RegExp) =>
    Object.fromEntries(
      chunks.flatMap((chunk) => {
        const name = module.exec(chunk.facadeModuleId?.replaceAll('\\', '/') ?? '')?.[1];
        const files = withImports(chunk).filter((file) => file !== script && !parts.includes(file));
        return name ? [[name, files]] : [];
      }),
    );
  return {
    script,
    parts,
    pages: besides(/\/tab\/pages\/([a-z-]+)\/\1-page\.tsx$/),
    words: besides(/\/i18n\/(nl|en)\/(?:page|configure)\.ts$/),
    themes: besides(/\/tab\/themes\/(default|dark|contrast)\.ts$/),
  };
}
