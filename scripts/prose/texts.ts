// Finds the prose of a file: comments, titles, rows of tables and descriptions of sources, and the text of Markdown.

import { parseSync } from 'vite';
import type { ProseKind } from './patterns.js';

/** A piece of prose as its lines, so that an offset leads back to a line. */
export interface ProseText {
  kind: ProseKind;
  lines: { line: number; text: string }[];
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The prose of a TypeScript or JavaScript file. */
export function textsOfSource(file: string, source: string): ProseText[] {
  const { program, comments } = parseSync(file, source);
  const lineAt = lineFinder(source);
  const texts = commentsOf(comments, lineAt);
  const add = (kind: ProseKind, value: unknown) => {
    const text = textOf(value);
    if (text !== null && isNode(value)) {
      texts.push({ kind, lines: [{ line: lineAt(value.start), text }] });
    }
  };
  walk(program, (node) => {
    if (node.type === 'CallExpression' && isTitled(node.callee)) {
      add('title', (node.arguments as unknown[])[0]);
    }
    if (node.type === 'Property' && isNode(node.key) && node.key.name === 'description') {
      if (file.includes('/schema/')) add('description', node.value);
    }
    if (!TITLES_IN_TABLES.test(file)) return;
    // Tables of cases, rules and mutants: rows, the keys of rows, and named fields.
    const rows = node.type === 'ArrayExpression' ? (node.elements as unknown[]) : [];
    const named = node.type === 'Property' && isNode(node.key) ? [node.key] : [];
    if (named.some(({ name }) => TITLE_FIELDS.test(String(name)))) named.push(node.value as Node);
    for (const each of [...rows, ...named]) {
      if (WORDS.test(textOf(each) ?? '')) add('row', each);
    }
  });
  return texts;
}

function commentsOf(
  comments: readonly { type: string; value: string; start: number; end: number }[],
  lineAt: (offset: number) => number,
): ProseText[] {
  const texts: ProseText[] = [];
  let previousLine = -1;
  for (const { type, value, start } of comments) {
    if (/^\s*(biome-ignore|@vite|@ts-|#)/.test(value)) continue;
    const first = lineAt(start);
    const lines = value.split('\n').map((text, i) => ({
      line: first + i,
      text: text.replace(/^\s*\*+ ?/, '').trim(),
    }));
    const last = texts.at(-1);
    // Line comments below each other are one text.
    if (type === 'Line' && last && previousLine === first - 1) last.lines.push(...lines);
    else texts.push({ kind: 'comment', lines });
    previousLine = type === 'Line' ? first : -1;
  }
  return texts;
}

/** The files whose tables have titles or parts of titles. */
const TITLES_IN_TABLES = /(^|\/)(test|bench)\//;
/** The fields of cases, rules, mutants and their findings that are read as sentences. */
const TITLE_FIELDS = /^(title|name|what|why|holds|fault)$/;
/** At least three words. Shorter texts are mostly data. */
const WORDS = /\S\s+\S+\s+\S/;

/** `test`, `describe.each(…)`, `it.skipIf(…)`, `describeWithRedis` and the like, and functions that wait for a fact. */
function isTitled(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') {
    return /^((test|it)|describe\w*|until|eventually|refuse)$/.test(String(callee.name));
  }
  return isTitled(callee.object ?? callee.callee ?? callee.tag);
}

/** The text of a literal, with an x for each inserted value; null if it is none. */
function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : null;
  if (value.type === 'TemplateLiteral') {
    const quasis = value.quasis as { value: { cooked: string } }[];
    return quasis.map((quasi) => quasi.value.cooked).join('x');
  }
  if (value.type !== 'BinaryExpression') return null;
  const parts = [textOf(value.left), textOf(value.right)];
  return parts.includes(null) ? null : parts.join('');
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) {
      if (typeof child === 'object') walk(child, visit);
    }
  }
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}

/** The prose of a Markdown file: paragraphs, list items, headings and table cells, without code. */
export function textsOfMarkdown(source: string): ProseText[] {
  const texts: ProseText[] = [];
  let open: ProseText | null = null;
  let isCode = false;
  for (const [i, raw] of source.split('\n').entries()) {
    const line = i + 1;
    if (/^\s*```/.test(raw)) {
      isCode = !isCode;
      open = null;
    } else if (isCode || raw.trim() === '') {
      open = null;
    } else if (raw.startsWith('|')) {
      open = null;
      const cells = raw.split('|').filter((cell) => cell.trim() !== '');
      for (const cell of cells) {
        texts.push({ kind: 'markdown', lines: [{ line, text: cell.trim() }] });
      }
    } else {
      const [mark = ''] = /^\s*(#+|[-*]|\d+\.)\s+/.exec(raw) ?? [];
      if (!open || mark) {
        open = { kind: 'markdown', lines: [] };
        texts.push(open);
      }
      open.lines.push({ line, text: raw.slice(mark.length).trim() });
    }
  }
  return texts;
}
