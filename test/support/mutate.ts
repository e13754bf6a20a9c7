import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { onTestFinished } from 'vitest';

/** One thing in the lifecycle that is not as it should be. */
export interface Mutant {
  /** What it does wrong. */
  title: string;
  /** The file of `src/lifecycle`, and what stands in it instead. */
  file: string;
  from: string;
  to: string;
}

const LIFECYCLE = fileURLToPath(new URL('../../src/lifecycle/', import.meta.url));
const compiled = new Map<string, string>();

/** Node's own: that of the tests would compile once more what is compiled. */
const imported = createRequire(import.meta.url);

/** Makes mutants of the files of the lifecycle with such names, and returns what imports one of them. */
export function mutator(names: RegExp) {
  const sources = readdirSync(LIFECYCLE)
    .filter((name) => names.test(name))
    .map((name) => ({ name, source: readFileSync(`${LIFECYCLE}${name}`, 'utf8') }));

  return async ({ title, file, from, to }: Mutant) => {
    const dir = mkdtempSync(join(tmpdir(), 'mutant-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    for (const { name, source } of sources) {
      if (name === file && source.split(from).length !== 2) {
        throw new Error(`"${title}" must be in ${file} once, to be made wrong there: ${from}`);
      }
      const text = name === file ? source.replace(from, () => to) : source;
      const code = compiled.get(text) ?? (await transformWithOxc(text, name)).code;
      compiled.set(text, code);
      writeFileSync(
        join(dir, name.replace('.ts', '.mjs')),
        code.replaceAll(/\.js(?=['"];)/g, '.mjs'),
      );
    }
    return (name: string) => imported(join(dir, `${name}.mjs`));
  };
}
