import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('..', import.meta.url));
const spec = readFileSync(`${here}../SPEC.md`, 'utf8');
const rules = [...spec.matchAll(/^- \*\*\[([A-Z]+\d+)\]\*\*/gm)].map(([, id]) => id ?? '');
const titles = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts')
  .flatMap((name) => [
    ...readFileSync(`${here}${name}`, 'utf8').matchAll(
      /\b(?:test|describe|it)\b[^;]*?(['"`])(.*?)\1/gs,
    ),
  ])
  .map(([, , title]) => title ?? '');
const carried = new Set(titles.flatMap((title) => title.match(/(?<=\[)[A-Z]+\d+(?=\])/g) ?? []));

describe('SPEC.md', () => {
  test('has each id once', () => {
    expect(rules.length).toBeGreaterThan(40);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test.each(rules)('[%s] is in the title of a test', (id) => {
    expect(carried).toContain(id);
  });

  test('has every id that a test carries', () => {
    expect([...carried].filter((id) => !rules.includes(id))).toEqual([]);
  });
});
