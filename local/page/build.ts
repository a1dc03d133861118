import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the channel page's script and styles into `outDir`, in about a second. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    entryPoints: { page: join(__dirname, 'main.tsx'), style: join(__dirname, 'style.css') },
    outdir: outDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    chunkNames: 'chunk-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
