import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { appPackage, manifestFor } from '../../manifest/app-package';
import { PackageIncomplete, readSettings } from '../../manifest/settings';
import { folder, manifest, values } from './values';

const root = join(__dirname, '../..');

describe('the package', () => {
  it('holds the manifest, two icons and the other language, and nothing else', () => {
    const files = unzipSync(appPackage(values));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const { icons, localizationInfo } = manifest;
    const named = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
    expect(named.every((name) => Object.hasOwn(files, name))).toBe(true);
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).toBe(manifestFor(values));
  });

  it('is the same twice, byte for byte, wherever it is made', () => {
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const script = `const { appPackage } = require('./manifest/app-package.ts');
      process.stdout.write(Buffer.from(appPackage(${JSON.stringify(values)})).toString('base64'));`;
    const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: root,
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(sum(Buffer.from(elsewhere.toString(), 'base64'))).toBe(sum(appPackage(values)));
  });

  it('has the manifest that the Agents Toolkit makes of the same settings', () => {
    // As its `expandEnvironmentVariable` does (teamsfx-core 3.1.3): the first such name, as it stands.
    const plain = { ...values, BOT_ID: values.BOT_ID.toLowerCase(), PUBLISHER_NAME: 'GGD Zuid-Holland Zuid' };
    let text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    for (const found of text.match(/\${{ *[a-zA-Z_][a-zA-Z0-9_]* *}}/g) ?? [])
      text = text.replace(found, plain[found.slice(3, -2).trim() as keyof typeof plain]);
    expect(JSON.parse(manifestFor(plain))).toEqual(JSON.parse(text));
  });

  it('has every setting in its place, and its ids in small letters', () => {
    const text = manifestFor(values);
    expect(text).not.toMatch(/\$\{\{|\}\}/);
    expect(manifest.developer.name).toBe('GGD "Zuid-Holland Zuid"');
    const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    const { id, bots, composeExtensions, webApplicationInfo } = manifest;
    for (const one of [id, bots[0]?.botId, composeExtensions[0]?.botId, webApplicationInfo.id])
      expect(one).toMatch(guid);
    expect(new Set([bots[0]?.botId, composeExtensions[0]?.botId])).toEqual(new Set([values.BOT_ID.toLowerCase()]));
    expect(webApplicationInfo.resource).toBe(`api://${values.BOT_DOMAIN}/${values.AAD_APP_CLIENT_ID}`);
  });
});

describe('an environment that is not filled in', () => {
  const refusal = (given: Readonly<Record<string, string | undefined>>) => {
    try {
      appPackage(given, 'Set them in env/.env.dev.');
    } catch (error) {
      if (error instanceof PackageIncomplete) return error.message;
      throw error;
    }
    throw new Error('the package was made');
  };

  it('is told everything that is missing, and where to set it', () => {
    const said = refusal({});
    for (const name of Object.keys(values)) expect(said).toContain(`${name} is missing`);
    expect(said).toContain('env/.env.dev');
    expect(refusal({ ...values, PRIVACY_URL: ' ' }).match(/is missing/g)).toHaveLength(1);
  });

  it.each([
    ['BOT_ID', 'the-bot', 'not a GUID'],
    ['BOT_DOMAIN', 'https://x.azurewebsites.net', 'a host alone'],
    ['BOT_DOMAIN', 'x.azurewebsites.net/tab', 'a host alone'],
    ['PRIVACY_URL', 'http://ggd.example', 'not an https address'],
    ['PUBLISHER_NAME', 'x'.repeat(33), '32'],
  ])('is told that %s cannot be %s', (name, value, says) => {
    const said = refusal({ ...values, [name]: value });
    expect(said).toContain(name);
    expect(said).toContain(says);
  });

  it('is as it lies in the repository: with every name, and no value of anybody’s', () => {
    const settings = readSettings(readFileSync(join(root, 'env/.env.dev'), 'utf8'));
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(values)));
    expect(Object.entries(settings).filter(([, value]) => value)).toEqual([['TEAMSFX_ENV', 'dev']]);
  });

  it('says so on the command line, for an environment that is not there as well', () => {
    const run = (...args: string[]) => {
      try {
        return execFileSync(process.execPath, ['--import', 'tsx', 'manifest/package.ts', ...args], {
          cwd: root,
          stdio: 'pipe',
        }).toString();
      } catch (error) {
        return String((error as { stderr?: Buffer }).stderr);
      }
    };
    expect(run()).toContain('npm run package -- dev');
    expect(run('nowhere')).toMatch(/no env\/\.env\.nowhere[\s\S]*Known here: dev/);
    expect(run('dev')).toContain('TEAMS_APP_ID is missing');
  });
});

describe('a file of settings', () => {
  it('may hold comments, quotes, spaces and empty lines', () => {
    const text = '# about\nA=1\r\n\nB = "two words" \nC=\'x # y\'\nD=x # about it\nE=\n#F=1\nexport';
    expect(readSettings(text)).toEqual({ A: '1', B: 'two words', C: 'x # y', D: 'x', E: '' });
  });
});

describe('the icons', () => {
  /** A PNG of 8-bit colours: its size and its pixels as red, green, blue, alpha (https://www.w3.org/TR/png-3/). */
  function pixels(name: string) {
    const png = readFileSync(join(folder, name));
    const [width, height, depth, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
    expect([depth, [2, 6].includes(kind ?? 0), png[28]]).toEqual([8, true, 0]);
    const size = kind === 6 ? 4 : 3;
    const parts: Uint8Array[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
        parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    const raw = unzlibSync(Buffer.concat(parts));
    const line = width * size;
    const out = new Uint8Array(line * height);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < line; x += 1) {
        const filter = raw[y * (line + 1)] ?? 0;
        const a = x >= size ? (out[y * line + x - size] ?? 0) : 0;
        const b = y > 0 ? (out[(y - 1) * line + x] ?? 0) : 0;
        const c = x >= size && y > 0 ? (out[(y - 1) * line + x - size] ?? 0) : 0;
        const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
        const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
        const guess = [0, a, b, (a + b) >> 1, paeth][filter] ?? 0;
        out[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
      }
    const at = (x: number, y: number) => {
      const from = y * line + x * size;
      return [out[from], out[from + 1], out[from + 2], size === 4 ? out[from + 3] : 255];
    };
    const all = Array.from({ length: width * height }, (_, n) => at(n % width, Math.floor(n / width)));
    return { width, height, at, all };
  }
  const accent = [1, 3, 5].map((at) => Number.parseInt(manifest.accentColor.slice(at, at + 2), 16));

  it('are in colour 192 pixels, filled to the edge, with the drawing where it is never cut off', () => {
    const { width, height, at, all } = pixels('color.png');
    expect([width, height]).toEqual([192, 192]);
    expect(all.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(at(0, 0)).toEqual([...accent, 255]);
    const outside = all.filter((_, n) => [n % 192, Math.floor(n / 192)].some((one) => one < 36 || one >= 156));
    expect(outside.every((one) => one.slice(0, 3).join() === accent.join())).toBe(true);
    expect(at(96, 96)).toEqual([255, 255, 255, 255]);
  });

  it('are as a line 32 pixels, white on nothing', () => {
    const { width, height, at, all } = pixels('outline.png');
    expect([width, height]).toEqual([32, 32]);
    expect(at(0, 0)[3]).toBe(0);
    const shown = all.filter(([, , , alpha]) => alpha !== 0);
    expect(shown.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.length).toBeLessThan(600);
  });
});
