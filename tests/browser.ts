import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const root = join(__dirname, '..');
const packed = join(root, 'node_modules', '@sparticuz', 'chromium');
const sharedCache = join(root, 'node_modules', '.cache');

const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** Quiet and off the network; nothing that loosens web security, or the tests would pass where a real browser refuses. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one named by `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one
 * inside `@sparticuz/chromium` (Linux x64), which needs nothing from apt. The first start unpacks it: three seconds and
 * 190 MB under `node_modules/.cache`.
 *
 * @throws when there is neither an installed browser nor one in the package that runs here.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no file there.`);
  const installed = named || installedPaths.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args });
  return launchPackedBrowser();
}

/** The browser inside `@sparticuz/chromium`, whatever else is installed. */
export async function launchPackedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser found: install Chrome or Chromium, or name one with CHROMIUM_PATH.');
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { ...definedEnv(), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (lacksLibraries(executablePath))
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({ executablePath, env, args: ['--headless=shell', ...args] });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Without apt the system has no NSS; without `ldd` we cannot know, and the package's own libraries do no harm. */
function lacksLibraries(executable: string): boolean {
  const ldd = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return ldd.status !== 0 || ldd.stdout.includes('not found');
}

/** Folder with the browser, its libraries and fonts; unpacks them once per version of the package. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const name = `chromium-${version}`;
  if (existsSync(join(sharedCache, name))) return join(sharedCache, name);
  const folder = join(await writableCache(), name);
  if (existsSync(folder)) return folder;

  // Several jest workers may come here at once: each unpacks beside the target and the first to rename wins.
  const own = await mkdtemp(`${folder}.`);
  try {
    await chmod(own, 0o755);
    const bin = (file: string) => join(packed, 'bin', file);
    await untar(bin('al2023.tar.br'), own);
    await untar(bin('fonts.tar.br'), own);
    await writeFile(join(own, 'fonts.conf'), fontsConf(folder));
    await pipeline(
      createReadStream(bin('chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(own, 'chromium'), { mode: 0o755 }),
    );
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** `node_modules/.cache`, or a folder of this user's own where the checkout is read-only. */
async function writableCache(): Promise<string> {
  try {
    await mkdir(sharedCache, { recursive: true });
    await access(sharedCache, constants.W_OK);
    return sharedCache;
  } catch {
    const uid = process.getuid?.() ?? 0;
    const own = join(tmpdir(), `coalitietafel-${uid}`);
    await mkdir(own, { recursive: true, mode: 0o700 });
    // The temp folder is open to all: run nothing that someone else put there.
    if ((await stat(own)).uid !== uid) throw new Error(`${own} belongs to somebody else; remove it.`);
    return own;
  }
}

/**
 * The system's fonts when it has any, and the package's Open Sans after them, so that text is drawn on a machine that
 * has none. Teams' own Segoe UI is Open Sans here, whichever machine draws the picture.
 */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <match target="pattern">
    <test name="family"><string>Segoe UI</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;

/** Unpacks the regular files of a brotli-compressed tar (512-byte headers: name at 0, octal size at 124, type at 156). */
async function untar(file: string, into: string): Promise<void> {
  const tar = brotliDecompressSync(await readFile(file));
  const text = (from: number, length: number) =>
    tar
      .toString('utf8', from, from + length)
      .split('\0', 1)
      .join('');
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const isFile = text(at + 156, 1) === '0' || text(at + 156, 1) === '';
    if (isFile) {
      const path = join(into, text(at, 100));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
