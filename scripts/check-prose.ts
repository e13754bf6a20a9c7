// Checks comments, titles of tests and of their tables, schema descriptions and Markdown for forms that a reader has to
// parse twice.
//
//   npm run check:prose -- [--summary] [files or folders]

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { findingsIn, type ProsePattern } from './prose/patterns.js';
import { type ProseText, textsOfMarkdown, textsOfSource } from './prose/texts.js';

const FOLDERS = ['src', 'web/src', 'test', 'bench', 'scripts', 'examples'];

/** `gql` folders are generated. The glossary names the words to avoid, and the patterns quote them. */
const EXCLUDED =
  /(^|\/)(gql|node_modules|dist)\/|^GLOSSARY\.md$|^scripts\/prose\/patterns\.ts$|\.d\.ts$/;

interface Problem {
  file: string;
  line: number;
  kind: ProseText['kind'];
  sentence: string;
  pattern: ProsePattern;
}

const inFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );

function filesIn(paths: readonly string[]): string[] {
  const all = paths.flatMap((path) =>
    statSync(path).isDirectory() ? inFolder(path.replace(/\/$/, '')) : [path],
  );
  return all.filter((file) => /\.(tsx?|mjs|md)$/.test(file) && !EXCLUDED.test(file)).sort();
}

function problemsOf(file: string): Problem[] {
  const source = readFileSync(file, 'utf8');
  const texts = file.endsWith('.md') ? textsOfMarkdown(source) : textsOfSource(file, source);
  return texts.flatMap(({ kind, lines }) => {
    const text = lines.map((line) => line.text).join(' ');
    const lineAt = (index: number) => {
      let end = 0;
      return lines.find((line) => {
        end += line.text.length + 1;
        return index < end;
      })?.line;
    };
    return findingsIn(kind, text).map(({ index, sentence, pattern }) => {
      return { file, line: lineAt(index) ?? 0, kind, sentence, pattern };
    });
  });
}

function summary(problems: readonly Problem[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, kind } of problems) {
    const folder = dirname(file).split('/').slice(0, 3).join('/');
    const row = counts.get(folder) ?? new Map<string, number>();
    counts.set(folder, row.set(kind, (row.get(kind) ?? 0) + 1));
  }
  return [...counts]
    .map(([folder, row]) => {
      const total = [...row.values()].reduce((sum, count) => sum + count, 0);
      const kinds = [...row].map(([kind, count]) => `${kind} ${count}`).join(', ');
      return `${String(total).padStart(5)}  ${folder.padEnd(28)} ${kinds}`;
    })
    .join('\n');
}

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('--'));
const here = readdirSync('.').filter((name) => name.endsWith('.md'));
const problems = filesIn(paths.length > 0 ? paths : [...FOLDERS, ...here, 'docs']).flatMap(
  problemsOf,
);
if (args.includes('--summary')) {
  console.log(summary(problems));
} else {
  for (const { file, line, kind, sentence, pattern } of problems) {
    console.log(`${file}:${line}: ${kind}: ${sentence}\n    ${pattern.name}: ${pattern.reason}`);
  }
}
console.log(`${problems.length} sentences to rewrite`);
process.exit(problems.length > 0 ? 1 : 0);
