import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

// The layers of ARCHITECTURE.md, from the lowest up. A file imports from its own layer or from layers below.
const LAYERS: readonly (readonly string[])[] = [
  ['lifecycle/', 'config/', 'errors.ts', 'limits.ts', 'log.ts'],
  ['db/', 'realtime/', 'auth/', 'providers/', 'outage.ts'],
  ['backends.ts', 'app.ts', 'loaders.ts'],
  ['context.ts', 'demo-users.ts'],
  ['resolvers/'],
  ['schema/', 'jobs/'],
  ['transport/'],
  ['server.ts'],
  ['main.ts'],
];

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ending.test(name) && !name.startsWith('gql/'));
const files = filesIn(SRC, /\.ts$/);
const source = (file: string) => readFileSync(join(SRC, file), 'utf8');
const linesOf = (file: string) => source(file).trimEnd().split('\n').length;
const foldersIn = (folder: string) =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
const layerOf = (file: string) =>
  LAYERS.findIndex((layer) =>
    layer.some((part) => (part.endsWith('/') ? file.startsWith(part) : file === part)),
  );
const specifiersOf = (text: string) =>
  [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, specifier]) => specifier ?? '');
const importsOf = (file: string) => specifiersOf(source(file));

/** The files of a folder that each of its files imports, types too. */
function importGraph(folder: string): Map<string, string[]> {
  const all = filesIn(folder, /\.tsx?$/);
  return new Map(
    all.map((file) => [
      file,
      specifiersOf(readFileSync(join(folder, file), 'utf8'))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(folder, join(folder, dirname(file), specifier)))
        .map((name) => name.replaceAll('\\', '/').replace(/\.jsx?$/, ''))
        .flatMap((name) => all.find((other) => other.replace(/\.tsx?$/, '') === name) ?? []),
    ]),
  );
}

/** One circle of imports, as the files on the way; null: there is none. */
function circleIn(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  function visit(file: string, path: string[]): string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const imported of graph.get(file) ?? []) {
      const circle = visit(imported, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  }
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

describe('src', () => {
  const graph = importGraph(SRC);

  test.each(files)('%s is in a layer and imports only from there or from below', (file) => {
    const layer = layerOf(file);
    expect(layer, `no layer for ${file}`).toBeGreaterThanOrEqual(0);
    for (const imported of graph.get(file) ?? []) {
      expect(layerOf(imported), `${file} imports ${imported}`).toBeLessThanOrEqual(layer);
    }
  });

  test.each(['src', 'web/src'])('%s has no circle of imports, of types neither', (folder) => {
    expect(circleIn(importGraph(join(ROOT, folder)))).toBeNull();
  });

  test('no name is exported by two modules', () => {
    const declaration =
      /^export (?:abstract |async |declare )*(?:const|let|function\*?|type|interface|class|enum) (\w+)/gm;
    const modules = new Map<string, Set<string>>();
    for (const file of files) {
      for (const [, name = ''] of source(file).matchAll(declaration)) {
        modules.set(name, (modules.get(name) ?? new Set()).add(file));
      }
    }
    const shared = [...modules].filter(([, exporters]) => exporters.size > 1);
    expect(shared.map(([name, exporters]) => [name, ...exporters])).toEqual([]);
  });

  test('no import gives a name of src another one', () => {
    for (const file of files) {
      const imports = [...source(file).matchAll(/import [^;]*? from '\.[^']*'/g)];
      for (const [statement] of imports) expect(statement, file).not.toMatch(/\w+ as \w+/);
    }
  });

  test('has small files: none over 300 lines, half of them under 120', () => {
    const lengths = files.map(linesOf).sort((a, b) => a - b);
    expect(files.filter((file) => linesOf(file) > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(120);
  });

  test('has at most 20 files in a folder', () => {
    for (const folder of new Set(files.map((file) => dirname(file)))) {
      const beside = files.filter((file) => dirname(file) === folder);
      expect(beside.length, folder).toBeLessThanOrEqual(20);
    }
  });

  test('lifecycle imports nothing but lifecycle', () => {
    for (const file of files.filter((name) => name.startsWith('lifecycle/'))) {
      for (const specifier of importsOf(file)) expect(specifier).toMatch(/^\./);
      for (const imported of graph.get(file) ?? []) expect(imported).toMatch(/^lifecycle\//);
    }
  });

  test('resolvers import no GraphQL library and no Drizzle', () => {
    for (const file of files.filter((name) => name.startsWith('resolvers/'))) {
      for (const specifier of importsOf(file)) {
        expect(specifier, file).not.toMatch(/graphql|pothos|yoga|drizzle/);
      }
    }
  });

  test('the schema declares: no async and no database in it', () => {
    for (const file of files.filter(
      (name) => name.startsWith('schema/') && !name.endsWith('print.ts'),
    )) {
      expect(source(file), file).not.toMatch(/\basync\b|\bawait\b|drizzle/);
    }
  });

  test('only migrations use an interactive transaction', () => {
    const interactive =
      /\.transaction\s*\(|\.begin\s*\(|\.reserve\s*\(|['"`]\s*(BEGIN|START TRANSACTION)\b/;
    expect(files.filter((file) => interactive.test(source(file)))).toEqual(['db/migrate.ts']);
  });

  test('only the configuration reads the environment', () => {
    for (const file of files.filter((name) => name !== 'config/read.ts')) {
      expect(source(file), file).not.toContain('process.env');
    }
  });

  test.each(foldersIn(join(SRC, 'schema')))(
    'the noun schema/%s is a folder of resolvers and of test too',
    (noun) => {
      expect(existsSync(join(SRC, 'resolvers', noun)), 'resolvers').toBe(true);
      expect(existsSync(join(ROOT, 'test', noun)), 'test').toBe(true);
    },
  );
});
