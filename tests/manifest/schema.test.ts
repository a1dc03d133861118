import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { english, manifest } from './values';

const schemas = join(__dirname, '../../node_modules/@microsoft/app-manifest/build/json-schemas/teams');

/** Compiled once: it is a large schema. */
const compiled = new Map<string, ValidateFunction>();
function validatorOf(schema: string): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats(ajv);
  const made = ajv.compile(JSON.parse(readFileSync(join(schemas, `v${manifest.manifestVersion}`, schema), 'utf8')));
  compiled.set(schema, made);
  return made;
}

/** What Microsoft’s schema of this version says against it; empty when nothing. */
function complaints(schema: string, about: unknown): string[] {
  const validate = validatorOf(schema);
  validate(about);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const localised = 'MicrosoftTeams.Localization.schema.json';

describe('the manifest', () => {
  it('is what Microsoft’s schema asks for', () => {
    expect(complaints('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  });

  it('is of the newest version that can be checked here', () => {
    const [newest] = readdirSync(schemas)
      .flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a);
    expect(manifest.manifestVersion).toBe(`1.${newest}`);
  });

  it('would be told off for a command too long or a field that does not exist', () => {
    const bot = manifest.bots[0];
    const long = { title: 'a'.repeat(129), description: '' };
    const wrong = { ...manifest, bots: [{ ...bot, commandLists: [{ scopes: ['team'], commands: [long] }] }], color: 1 };
    expect(complaints('MicrosoftTeams.schema.json', wrong).length).toBeGreaterThanOrEqual(2);
  });
});

describe('what it says in another language', () => {
  it('is what Microsoft’s schema asks for', () => {
    expect(complaints(localised, english)).toEqual([]);
    expect(complaints(localised, { ...english, 'name.shorter': 'x' })).not.toEqual([]);
  });

  /** Strings that people read: those for which the schema of translations has a place. */
  function localisable(value: unknown, path = ''): string[] {
    if (Array.isArray(value)) return value.flatMap((one, index) => localisable(one, `${path}[${index}]`));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, inner]) => localisable(inner, path ? `${path}.${name}` : name));
    return typeof value === 'string' && complaints(localised, { ...english, [path]: value }).length === 0 ? [path] : [];
  }

  it('is all of what can be said in another language, and nothing else', () => {
    const { $schema: _, ...said } = english;
    const { $schema: __, ...read } = manifest as unknown as Record<string, unknown>;
    expect(Object.keys(said).sort()).toEqual(localisable(read).sort());
    expect(localisable(read)).toContain('composeExtensions[0].commands[0].parameters[0].title');
  });

  it('is Dutch first, and English', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
  });
});
