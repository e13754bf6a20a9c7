import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DISTRIBUTED, EITHER_MODE, EMBEDDED } from './support/modes.js';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const TEST = fileURLToPath(new URL('.', import.meta.url));

// The floors from the bottom to the top. A file imports from its own floor or from floors below.
const FLOORS: readonly (readonly string[])[] = [
  [
    ...['errors.ts', 'limits.ts', 'viewer.ts', 'config/', 'log.ts'],
    ...['lifecycle/', 'realtime/redis-target.ts'],
  ],
  ['db/', 'realtime/', 'auth/', 'ice.ts', 'outage.ts'],
  ['backends.ts', 'app.ts', 'loaders.ts'],
  ['context.ts', 'demo-users.ts'],
  ['resolvers/'],
  ['schema/'],
  [
    ...['client-errors.ts', 'client-request.ts', 'documents.ts', 'operations.ts'],
    ...['graphiql.ts', 'socket-throttle.ts', 'upgrade.ts', 'drain.ts'],
  ],
  ['http.ts', 'websocket.ts', 'page.ts', 'jobs/'],
  ['server.ts'],
  ['main.ts'],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));
const source = (file: string) => readFileSync(join(SRC, file), 'utf8');
const floorOf = (file: string) =>
  FLOORS.findIndex((floor) =>
    floor.some((part) => (part.endsWith('/') ? file.startsWith(part) : file === part)),
  );
const importsOf = (file: string) =>
  [...source(file).matchAll(/(?:from|import) '([^']+)'/g)].map(([, specifier]) => specifier ?? '');
const localImportsOf = (file: string) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      relative(SRC, join(SRC, dirname(file), specifier))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts'),
    );

describe('test', () => {
  const tests = readdirSync(TEST).filter((name) => name.endsWith('.test.ts'));
  const speakToServers = tests.filter((name) =>
    /from '\.\/support\/(server|installation|database)\.js'/.test(
      readFileSync(join(TEST, name), 'utf8'),
    ),
  );

  test.each(speakToServers)('%s runs in both modes or belongs to one', (file) => {
    expect([...EITHER_MODE, ...EMBEDDED, ...DISTRIBUTED]).toContain(file.replace('.test.ts', ''));
  });
});

describe('src', () => {
  test.each(files)('%s belongs to a floor and imports only downwards', (file) => {
    const floor = floorOf(file);
    expect(floor, `no floor for ${file}`).toBeGreaterThanOrEqual(0);
    for (const imported of localImportsOf(file)) {
      expect(floorOf(imported), `${file} imports ${imported}`).toBeLessThanOrEqual(floor);
    }
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

  test('lifecycle imports nothing but lifecycle', () => {
    for (const file of files.filter((name) => name.startsWith('lifecycle/'))) {
      for (const specifier of importsOf(file)) expect(specifier).toMatch(/^\.\/[a-z-]+\.js$/);
    }
  });

  test('resolvers import no GraphQL library', () => {
    for (const file of files.filter((name) => name.startsWith('resolvers/'))) {
      for (const specifier of importsOf(file)) expect(specifier).not.toMatch(/graphql|pothos|yoga/);
    }
  });

  test('the schema only declares: it contains no async code and no database access', () => {
    for (const file of files.filter(
      (name) => name.startsWith('schema/') && !name.endsWith('print.ts'),
    )) {
      expect(source(file), file).not.toMatch(/\basync\b|\bawait\b|drizzle/);
    }
  });

  test('interactive transactions occur only in the migrations', () => {
    const interactive =
      /\.transaction\s*\(|\.begin\s*\(|\.reserve\s*\(|['"`]\s*(BEGIN|START TRANSACTION)\b/;
    expect(files.filter((file) => interactive.test(source(file)))).toEqual(['db/migrate.ts']);
  });

  test('only the configuration reads the environment', () => {
    for (const file of files.filter((name) => name !== 'config/read.ts')) {
      expect(source(file), file).not.toContain('process.env');
    }
  });

  test('each resolver file has the schema file of its domain', () => {
    const shared = [
      ...['change-call', 'start-call', 'call', 'overflow', 'page', 'valid'],
      ...['change-meeting', 'find-meeting', 'deliver-in-meeting'],
      ...['ring-reminders', 'callees'],
    ];
    for (const file of files.filter((name) => name.startsWith('resolvers/'))) {
      const name = file.slice('resolvers/'.length, -'.ts'.length);
      if (!shared.includes(name)) expect(files).toContain(`schema/${name}.ts`);
    }
  });
});
