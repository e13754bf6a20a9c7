import type { Membership, Versioned } from '../realtime/membership.js';

/**
 * Answers a question about a call or meeting from the node's membership cache, and asks again about a fresh read
 * unless the first answer stands. A cached snapshot may be a moment old: it may let something pass, but only a fresh
 * read refuses. Returns null if the call or meeting does not exist.
 */
export async function answerFrom<Snapshot extends Versioned, Answer>(
  membership: Membership<Snapshot>,
  id: string,
  question: {
    ask(snapshot: Snapshot): Answer;
    stands(answer: Answer, snapshot: Snapshot): boolean;
    /** Reads parts that the cache does not hold, such as participants who left. Default: `membership.read`. */
    read?(): Promise<Snapshot | null>;
  },
): Promise<{ answer: Answer; snapshot: Snapshot } | null> {
  const cached = membership.cached(id) ?? (await membership.get(id));
  if (!cached) return null;
  const first = question.ask(cached);
  if (question.stands(first, cached)) return { answer: first, snapshot: cached };
  const snapshot = await (question.read?.() ?? membership.read(id));
  if (!snapshot) return null;
  // membership.read has noted it already.
  if (question.read) membership.note(snapshot);
  return { answer: question.ask(snapshot), snapshot };
}
