import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { onTestFinished } from 'vitest';
import type { Lifecycle } from './seen.js';

/** One thing in the lifecycle that is not as it should be. */
export interface Mutant {
  /** What it does wrong. */
  title: string;
  /** The file of `src/lifecycle`, and what stands in it instead. */
  file: string;
  from: string;
  to: string;
}

const LIFECYCLE = fileURLToPath(new URL('../../../src/lifecycle/', import.meta.url));
const sources = readdirSync(LIFECYCLE)
  .filter((name) => /^(meeting|call-state)/.test(name))
  .map((name) => ({ name, source: readFileSync(`${LIFECYCLE}${name}`, 'utf8') }));

const compiled = new Map<string, string>();

/** Node's own: that of the tests would compile once more what is compiled. */
const imported = createRequire(import.meta.url);

/** The lifecycle of meetings with this one thing wrong. */
export async function mutated({ title, file, from, to }: Mutant): Promise<Lifecycle> {
  const dir = mkdtempSync(join(tmpdir(), 'meeting-mutant-'));
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
  const { decide } = imported(join(dir, 'meeting.mjs'));
  const { concerning } = imported(join(dir, 'meeting-command.mjs'));
  return { decide, concerning };
}
