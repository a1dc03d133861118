import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';

const root = resolve(__dirname, '..');
const entry = 'tab/main.tsx';

/** The page's files by what they are for; `index.json` beside them, read by `tabSite`. Names carry a hash of what is inside. */
export interface TabIndex {
  readonly script: string;
  /** What the script imports at once. */
  readonly parts: readonly string[];
  readonly style: string;
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
 * Bundles the tab into `outdir`: split by page and language, each file beside its gzip and brotli, so that no answer is
 * compressed twice. Takes about three seconds; `fast` leaves brotli to a low level. Vite splits by what a page really
 * uses of a package, where esbuild puts into the first view what any page uses.
 */
export async function bundleTab(outdir: string, { fast = false } = {}): Promise<TabBundle> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    base: '/tab/assets/',
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: outdir,
      emptyOutDir: true,
      assetsDir: '',
      manifest: 'manifest.json',
      // The page names what it needs itself (`tab-html.ts`).
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: { tab: join(root, entry) } },
    },
  });
  const manifest = JSON.parse(await readFile(join(outdir, 'manifest.json'), 'utf8')) as Manifest;
  await rm(join(outdir, 'manifest.json'));
  const index = indexOf(manifest);
  await writeFile(join(outdir, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  const names = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  const sizes: Record<string, { bytes: number; gzip: number }> = {};
  for (const name of names) {
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

function indexOf(manifest: Manifest): TabIndex {
  const [script, ...parts] = withImports(entry, manifest);
  const [style] = manifest[entry]?.css ?? [];
  if (!script || !style) throw new Error('the tab was built without its script or its styles');
  const besides = (module: RegExp) =>
    Object.fromEntries(
      Object.keys(manifest).flatMap((source) => {
        const name = module.exec(source)?.[1];
        const files = withImports(source, manifest).filter((file) => file !== script && !parts.includes(file));
        return name ? [[name, files]] : [];
      }),
    );
  return {
    script,
    parts,
    style,
    pages: besides(/^tab\/pages\/([a-z-]+)\/\1-page\.tsx$/),
    words: besides(/^i18n\/(nl|en)\/page\.ts$/),
    themes: besides(/^tab\/themes\/(default|dark|contrast)\.ts$/),
  };
}

/** A module's file and those of all that it imports at once. */
function withImports(source: string, manifest: Manifest, known = new Set<string>()): string[] {
  const chunk = manifest[source];
  if (!chunk || known.has(source)) return [];
  known.add(source);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => withImports(one, manifest, known))];
}
