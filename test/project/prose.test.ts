import { describe, expect, test } from 'vitest';
import { findingsIn, PATTERNS, type ProseKind } from '../../scripts/prose/patterns.js';
import { textsOfMarkdown, textsOfSource } from '../../scripts/prose/texts.js';

const names = (kind: ProseKind, text: string) =>
  findingsIn(kind, text).map(({ pattern }) => pattern.name);

describe('the prose patterns', () => {
  test.each(PATTERNS)('$name refuses its sample and passes the better version', (pattern) => {
    for (const kind of pattern.kinds ?? (['comment', 'title', 'row', 'markdown'] as const)) {
      expect(names(kind, pattern.bad)).toContain(pattern.name);
      expect(names(kind, pattern.good)).toEqual([]);
    }
  });

  test('apply to titles in lower case', () => {
    expect(names('title', '[MEET9] who is removed stays out')).toEqual(['headless who']);
    expect(names('title', 'of one call delivers updates')).toEqual(['opening of']);
  });

  test('apply to rows in lower case, which may complete a title', () => {
    expect(names('row', 'lets in who came last')).toEqual([]);
    expect(names('row', 'who came last enters first')).toEqual(['headless who']);
    expect(names('row', 'of another stream')).toEqual([]);
  });

  test('apply to each sentence', () => {
    const [finding] = findingsIn('comment', 'Ends the call. Who waits is notified.');
    expect(finding).toMatchObject({ index: 15, sentence: 'Who waits is notified.' });
  });

  test.each([
    'Who may join? What about guests?',
    'Sends `told` and `whom` to [the bus](news.md).',
    'What changed since the last version',
    'Of two copies, the one with the higher version is newer.',
    'Names the caller, who has answered.',
    'Which of the two is newer?',
    'Says which device answered, and returns the calls that ended.',
    'Writes only what has changed.',
    'There is no call, and this call is no meeting.',
    'To everybody in the room, the event is the same.',
    'To the caller, the call looks unanswered.',
  ])('pass %j', (text) => {
    expect(names('comment', text)).toEqual([]);
  });
});

describe('the prose of a source', () => {
  const source = [
    "const url = 'https://example.com'; // First",
    '// second.',
    'const no = "// Who is no comment";',
    '/**',
    ' * A doc',
    ' * comment.',
    ' */',
    "test('a title', () => {});",
    `describe.each([1])(\`group $\{url} of %s\`, () => {});`,
    "const field = { description: 'A ' + 'field.' };",
  ].join('\n');

  test('is its comments, test titles and descriptions', () => {
    const texts = textsOfSource('src/schema/x.ts', source);
    expect(texts.map(({ kind, lines }) => [kind, lines.map(({ text }) => text).join(' ')])).toEqual(
      [
        ['comment', 'First second.'],
        ['comment', ' A doc comment. '],
        ['title', 'a title'],
        ['title', 'group x of %s'],
        ['description', 'A field.'],
      ],
    );
    expect(texts.map(({ lines }) => lines[0]?.line)).toEqual([1, 4, 8, 9, 10]);
  });

  test('has rows in the tables of tests and measurements', () => {
    const tables = [
      "test.each([['sends it twice', 2], ['a b', 3]])('%s', () => {});",
      "const RULES = { 'a call ends once': rule, short: { holds: 'no call ends twice', id: 'a b c' } };",
      `const breach = { what: \`was answered with $\{x}\` };`,
    ].join('\n');
    const rowsOf = (file: string) =>
      textsOfSource(file, tables)
        .filter(({ kind }) => kind === 'row')
        .map(({ lines }) => lines[0]?.text);
    const rows = [
      'sends it twice',
      'a call ends once',
      'no call ends twice',
      'was answered with x',
    ];
    expect(rowsOf('test/x.ts')).toEqual(rows);
    expect(rowsOf('/home/ann/bench/x.ts')).toEqual(rows);
    expect(rowsOf('src/x.ts')).toEqual([]);
  });

  test('has the titles of helpers that wait for a fact', () => {
    const waits = "await until('the call is over', isOver); describeWithRedis('on a Redis', run);";
    expect(textsOfSource('test/x.ts', waits).map(({ lines }) => lines[0]?.text)).toEqual([
      'the call is over',
      'on a Redis',
    ]);
  });

  test('has descriptions only in the schema', () => {
    const kinds = textsOfSource('src/transport/http.ts', source).map(({ kind }) => kind);
    expect(kinds).not.toContain('description');
  });
});

describe('the prose of Markdown', () => {
  test('is its paragraphs, items and cells, without code', () => {
    const page = '# Title\n\nOne\ntwo.\n- item\n  goes on\n\n| a | b |\n\n```\nWho is code\n```\n';
    expect(textsOfMarkdown(page).map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Title'],
      ['One', 'two.'],
      ['item', 'goes on'],
      ['a'],
      ['b'],
    ]);
  });
});
