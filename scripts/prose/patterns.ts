// Forms that a reader has to parse twice. Each pattern has a reason and a pair of samples, which a test checks.

/**
 * A title is the name of a test or a group of tests. A row is a title in a table of cases, rules or mutants, or a part of
 * one. A description is a text of the schema.
 */
export type ProseKind = 'comment' | 'title' | 'row' | 'description' | 'markdown';

export interface ProsePattern {
  name: string;
  reason: string;
  /** The kinds that the pattern applies to; by default all. */
  kinds?: readonly ProseKind[];
  /** OPENING: at the start of a sentence that is not a question. */
  at: 'OPENING' | 'ANYWHERE';
  /** Case matters, except in titles and rows, which often begin in lower case. */
  form: RegExp;
  bad: string;
  good: string;
}

const IN_CODE: readonly ProseKind[] = ['comment', 'title', 'description'];

export const PATTERNS: readonly ProsePattern[] = [
  {
    name: 'headless who',
    reason: 'Begin with a noun: the caller, a waiting user, the device.',
    at: 'OPENING',
    form: /^(Who|Whose|Whom|Whoever)\b/,
    bad: 'Who asks twice does not want to wait.',
    good: 'A second signal means: exit now.',
  },
  {
    name: 'headless what',
    reason: 'Begin with a noun or a verb: the events, returns, the state.',
    at: 'OPENING',
    form: /^(What|Whatever|That which)\b(?! changed\b| if\b)/,
    bad: 'What is not filed yet, the same query finds.',
    good: 'The same query finds the calls that are not archived yet.',
  },
  {
    name: 'headless those',
    reason: 'Name them: the participants who, the calls that.',
    at: 'OPENING',
    form: /^(Those|One|He|She) (who|whom|whose|that|which)\b/,
    bad: 'Those who wait come in, in their order.',
    good: 'Waiting participants enter in the order in which they came.',
  },
  {
    name: 'headless that',
    reason: 'Begin with the subject of the statement, not with a clause about it.',
    at: 'OPENING',
    form: /^That (it|they|he|she|there|nobody|nothing|somebody|what|who|which|a|an|the)\b/,
    bad: 'That it lives, not that it is ready.',
    good: 'Checks that the node is alive, not that it is ready.',
  },
  {
    name: 'opening of',
    reason: 'Say what happens first, and to what part of it after that.',
    kinds: IN_CODE,
    at: 'OPENING',
    form: /^Of (?!course\b)(?!.*, (the|one|each|at most|neither|exactly)\b)/,
    bad: 'Of one call tells of no other.',
    good: 'Delivers updates of the requested call only.',
  },
  {
    name: 'headless which',
    reason: 'Begin with a noun or a verb: the device that, says which.',
    at: 'OPENING',
    form: /^Which\b/,
    bad: 'Which of the devices was rung, nobody knows.',
    good: 'The devices that rang are not known.',
  },
  {
    name: 'object without a noun',
    reason: 'Name the thing: starts the jobs, returns a function that stops them.',
    at: 'ANYWHERE',
    form: /\b(returns?|makes? happen|undoes|ends|does) what\b/i,
    bad: 'Makes happen what time makes happen; returns what ends that.',
    good: 'Starts the periodic jobs. Returns a function that stops them.',
  },
  {
    name: 'only what',
    reason: 'Name it: only the requested fields, only the users who.',
    at: 'OPENING',
    form: /^Only (what|whatever|who|whoever)\b/,
    bad: 'Only what was asked for is what is answered.',
    good: 'The answer has only the requested fields.',
  },
  {
    name: 'is no',
    reason: 'Say what is wrong with it: out of date, not valid.',
    at: 'ANYWHERE',
    form: /\b(\w+) (is|are|was|were) (no|not an?) \1\b/i,
    bad: "Yesterday's answer is no answer.",
    good: 'A stored answer would be out of date.',
  },
  {
    name: 'opening to',
    reason: 'Begin with the subject, and say what happens: the caller sees an unanswered call.',
    at: 'OPENING',
    form: /^(To|From|Of) (the|a|an|each|every) (\w+ ){1,2}(nobody|nothing|no one|none|everybody|everything)\b/,
    bad: 'To the caller nobody answers.',
    good: 'The caller sees an unanswered call.',
  },
  {
    name: 'whom',
    reason: 'Make the person the subject, or name them: the users that the call rings.',
    at: 'ANYWHERE',
    form: /\bwhom\b/,
    bad: 'Drops participants whom no socket reports.',
    good: 'Drops participants without a heartbeat.',
  },
  {
    name: 'whoever',
    reason: 'Name the person: every participant, the user who.',
    at: 'ANYWHERE',
    form: /\bwhoever\b/,
    bad: 'The seat is kept for whoever was the host.',
    good: 'The seat is kept for the lost host.',
  },
  {
    name: 'nobody who',
    reason: 'Turn it around: only users who.',
    at: 'ANYWHERE',
    form: /\b(nobody|no one|none)( \w+){0,6} who(m|se)?\b/i,
    bad: 'Then nobody comes in who does not know the password.',
    good: 'Then only users who know the password enter.',
  },
  {
    name: 'told',
    reason: 'Say who delivers what: receives, gets, is notified.',
    at: 'ANYWHERE',
    form: /\b(is|are|was|were|be|been|being|not) told\b|\btold (of|to)\b|\btells? of\b/i,
    bad: 'The others are told which device answered.',
    good: 'The other devices get the name of the device that answered.',
  },
  {
    name: 'hear',
    reason: 'Say: receives, is notified, is delivered to.',
    at: 'ANYWHERE',
    form: /\b(hears?|heard|hearing|hearers?)\b/i,
    bad: 'Everybody in the room hears of it.',
    good: 'Everybody in the room receives the event.',
  },
  {
    name: 'kept from',
    reason: 'The word is hidden.',
    at: 'ANYWHERE',
    form: /\bkept from (?!\w+ing\b)/i,
    bad: 'The call is kept from them while it rings.',
    good: 'The call is hidden from them while it rings.',
  },
  {
    name: 'vouch',
    reason: 'The word is heartbeat.',
    at: 'ANYWHERE',
    form: /\bvouch(es|ed|ing)?\b/i,
    bad: 'A socket vouches for its device.',
    good: 'An open socket counts as a heartbeat of its device.',
  },
  {
    name: 'wish',
    reason: 'Say Do Not Disturb, a command, or a request.',
    at: 'ANYWHERE',
    form: /\bwish(es|ed)?\b/i,
    bad: 'They wish not to be disturbed.',
    good: 'They are on Do Not Disturb.',
  },
  {
    name: 'silent ring',
    reason: 'The word is suppressed ring.',
    at: 'ANYWHERE',
    form: /\b(silent|kept) rings?\b|\brings silently\b/i,
    bad: 'A silent ring does not show the call.',
    good: 'A suppressed ring does not show the call.',
  },
  {
    name: 'line',
    reason: 'The word is ring version, busy or idle.',
    at: 'ANYWHERE',
    form: /\b(free|busy|taken) lines?\b|\b(takes|took|holds|held) (the|their|his|her|a) line\b/i,
    bad: 'A busy line refuses the call.',
    good: 'A busy callee refuses the call.',
  },
  {
    name: 'news',
    reason: 'The word is event, update or message.',
    at: 'ANYWHERE',
    form: /\b(the|no|of|its|more|a|their|brings|carries) news\b/i,
    bad: 'Redis carries the news between nodes.',
    good: 'Redis carries the messages between nodes.',
  },
  {
    name: 'filing',
    reason: 'The word is archive.',
    at: 'ANYWHERE',
    form: /\bcalls? (is|are|was|were) filed\b|\b(files|filing) (the )?calls\b|\bnot filed\b/i,
    bad: 'A job files the calls that are over.',
    good: 'A job archives the calls that are over.',
  },
  {
    name: 'old words',
    reason: 'The glossary has another word for this.',
    at: 'ANYWHERE',
    form: /\b(deeds?|hustle|fate|heirs?|attendances?|obstacles?|sweepers?|the remains)\b/i,
    bad: 'A sweeper decides the fate of a scheduled call.',
    good: 'A job decides whether a due call starts or fails.',
  },
];

export interface ProseFinding {
  /** Offset in the text. */
  index: number;
  sentence: string;
  pattern: ProsePattern;
}

/** The sentences of a text, and the offset of each. */
function sentencesOf(text: string): { index: number; sentence: string }[] {
  return [...text.matchAll(/\S.*?(?:[.!?](?=\s+[A-Z`"'([]|\s*$)|$)/g)].map(
    ({ index, 0: sentence }) => ({ index, sentence }),
  );
}

/** Code, addresses and rule IDs are no prose. The result has the same length, so that offsets stay right. */
const withoutCode = (text: string): string =>
  text
    .replace(/`[^`]*`/g, (code) => `x${' '.repeat(code.length - 1)}`)
    .replace(/\]\([^)]*\)/g, (link) => ' '.repeat(link.length))
    .replace(/\[[A-Z]+\d+\]|[*_[\]]/g, (mark) => ' '.repeat(mark.length));

/** The places of a text that a pattern matches. */
export function findingsIn(kind: ProseKind, text: string): ProseFinding[] {
  const findings: ProseFinding[] = [];
  const prose = withoutCode(text);
  for (const { index, sentence } of sentencesOf(prose)) {
    for (const pattern of PATTERNS) {
      if (pattern.kinds && !pattern.kinds.includes(kind)) continue;
      if (pattern.at === 'OPENING' && sentence.endsWith('?')) continue;
      const form =
        kind === 'title' || kind === 'row' ? new RegExp(pattern.form, 'i') : pattern.form;
      const match = form.exec(sentence);
      if (!match) continue;
      const written = text.slice(index, index + sentence.length);
      findings.push({ index: index + match.index, sentence: written, pattern });
    }
  }
  return findings;
}
