import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { TabIndex } from '../../functions/tab-bundle';

/** A tab as `bundleTab` leaves it, small: what is in the files is their name. */
export function writeBuiltTab(folder: string): void {
  const index: TabIndex = {
    script: 'tab-1.js',
    parts: ['shared-1.js'],
    style: 'tab-1.css',
    pages: { today: ['today-1.js'], agenda: ['agenda-1.js'] },
    words: { nl: ['nl-1.js'], en: ['en-1.js'] },
    configure: {
      script: 'configure-1.js',
      parts: [],
      pages: {},
      words: { nl: ['configure-nl-1.js'], en: ['configure-en-1.js'] },
      themes: { default: ['default-1.js'], dark: ['dark-1.js'], contrast: ['contrast-1.js'] },
    },
    themes: { default: ['default-1.js'], dark: ['dark-1.js'], contrast: ['contrast-1.js'] },
  };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  for (const name of ['tab-1.js', 'tab-1.css', 'shared-1.js', 'today-1.js', 'agenda-1.js', 'nl-1.js', 'en-1.js']) {
    const body = Buffer.from(`/* ${name} */`);
    writeFileSync(join(folder, name), body);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(body));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(body));
  }
}
