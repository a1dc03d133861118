import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const root = join(__dirname, '../..');

/** One Bicep file as its grammar reads it. The grammar is not the compiler: types and property names stay unchecked. */
export interface BicepFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  /** `line: text` of each place that is no Bicep. */
  readonly errors: readonly string[];
  /** Name, the text of its declaration, and its decorators. */
  readonly params: readonly Declared[];
  readonly outputs: readonly Declared[];
  readonly resources: readonly Declared[];
  readonly modules: readonly Declared[];
}

export interface Declared {
  readonly name: string;
  readonly text: string;
  /** Its `@decorators`, those of what it stands in left out. */
  readonly decorators: string;
}

export async function readBicep(folder: string): Promise<BicepFile[]> {
  await Parser.init();
  const language = await Language.load(readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  const parser = new Parser();
  parser.setLanguage(language);
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.bicep'))
    .map((file) => {
      const path = join(root, folder, file);
      const text = readFileSync(path, 'utf8');
      const tree = parser.parse(text);
      if (!tree) throw new Error(`${path} was not parsed`);
      const all = [...walk(tree.rootNode)];
      const of = (type: string) => all.filter((node) => node.type === type).map(declared);
      return {
        path: relative(root, path),
        text,
        errors: all
          .filter((node) => node.isError || node.isMissing)
          .map((node) => `${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`),
        params: of('parameter_declaration'),
        outputs: of('output_declaration'),
        resources: of('resource_declaration'),
        modules: of('module_declaration'),
      };
    });
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child) yield* walk(child);
}

function declared(node: Node): Declared {
  const name = node.children.find((child) => child?.type === 'identifier')?.text ?? '';
  const above = node.previousNamedSibling;
  return { name, text: node.text, decorators: above?.type === 'decorators' ? above.text : '' };
}
