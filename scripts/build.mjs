// Builds the server, the demo and the template of the embedded database: each only if its sources have changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (name, path) => [process.execPath, join('node_modules', name, path)];

const STEPS = [
  {
    name: 'server',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    result: 'dist/main.js',
    command: [...bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    name: 'web',
    sources: ['web', 'package-lock.json'],
    result: 'dist/web/index.html',
    command: [...bin('vite', 'bin/vite.js'), 'build', 'web', '--logLevel', 'warn'],
  },
  {
    name: 'template',
    sources: ['drizzle', 'src/db/embedded/template.ts', 'package-lock.json'],
    result: 'dist/pglite-template.stamp',
    command: [process.execPath, 'dist/db/embedded/template.js'],
  },
];

/** The files in a folder, or the file itself. */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** A hash of the names and contents of the sources and of this script, and of the version of Node. */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['scripts/build.mjs', ...sources].flatMap(filesIn))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

process.chdir(ROOT);
mkdirSync('dist', { recursive: true });
for (const { name, sources, result, command } of STEPS) {
  const stamp = `dist/.${name}.built`;
  const hash = hashOf(sources);
  if (read(stamp) === hash && read(result) !== null) continue;
  // An interrupted build leaves no stamp.
  rmSync(stamp, { force: true });
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, hash);
}
