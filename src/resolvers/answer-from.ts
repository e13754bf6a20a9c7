import type { Membership, Versioned } from '../realtime/membership.js';

/**
 * Answers a question about a call or meeting from the node's membership cache, and asks again about a fresh read
 * unless the first answer stands. A cached snapshot may be a moment old: it may let something pass, but only a fresh
 * read refuses. Returns null if the call or meeting does not exist.
 */
export function answerFrom<Snapshot extends Versioned, Answer>(
  membership: Membership<Snapshot>,
  id: string,
  question: Question<Snapshot, Answer>,
): Answered<Snapshot, Answer> | Promise<Answered<Snapshot, Answer> | null> {
  const cached = membership.cached(id);
  if (!cached)
    return membership.get(id).then((read) => read && answerWith(membership, read, question));
  return answerWith(membership, cached, question);
}

interface Question<Snapshot, Answer> {
  ask(snapshot: Snapshot): Answer;
  stands(answer: Answer, snapshot: Snapshot): boolean;
  /** Reads parts that the cache does not hold, such as participants who left. Default: `membership.read`. */
  read?(): Promise<Snapshot | null>;
}

/** An answer, and the state for which it was given. */
interface Answered<Snapshot, Answer> {
  readonly answer: Answer;
  readonly snapshot: Snapshot;
}

function answerWith<Snapshot extends Versioned, Answer>(
  membership: Membership<Snapshot>,
  snapshot: Snapshot,
  question: Question<Snapshot, Answer>,
): Answered<Snapshot, Answer> | Promise<Answered<Snapshot, Answer> | null> {
  const answer = question.ask(snapshot);
  return question.stands(answer, snapshot)
    ? { answer, snapshot }
    : answerAnew(membership, snapshot.id, question);
}

async function answerAnew<Snapshot extends Versioned, Answer>(
  membership: Membership<Snapshot>,
  id: string,
  question: Question<Snapshot, Answer>,
): Promise<Answered<Snapshot, Answer> | null> {
  const snapshot = await (question.read?.() ?? membership.read(id));
  if (!snapshot) return null;
  // membership.read has noted it already.
  if (question.read) membership.note(snapshot);
  return { answer: question.ask(snapshot), snapshot };
}
