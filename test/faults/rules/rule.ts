import type { Evidence, Where } from '../evidence.js';

/** Where a rule is broken. The call, meeting or device tells the report which lines to show. */
export interface Breach extends Where {
  what: string;
}

/** A promise that holds in every run, whatever was broken. */
export interface Rule {
  /** In capitals. Reports and the table name rules by it. */
  id: string;
  /** The promise in one sentence. */
  holds: string;
  /** Whether the rule limits a time. A busy machine breaks such a rule too, so the run gets a second chance. */
  ofTime?: true;
  /** All evidence that the rule is broken. */
  breaches(evidence: Evidence): Iterable<Breach>;
}

/** An event that a subscriber missed, or received without being entitled to it or again. */
export interface Misdelivery extends Breach {
  kind: 'gap' | 'duplicate';
}

/** The breaches of one kind. Two rules ask for them, so they are found once for each run. */
export function oneKindOf(find: (evidence: Evidence) => Iterable<Misdelivery>) {
  const found = new WeakMap<Evidence, Misdelivery[]>();
  return (kind: Misdelivery['kind']) => (evidence: Evidence) => {
    const all = found.get(evidence) ?? [...find(evidence)];
    found.set(evidence, all);
    return all.filter((one) => one.kind === kind);
  };
}
