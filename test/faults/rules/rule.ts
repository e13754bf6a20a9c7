import type { Evidence, Where } from '../evidence.js';

/** Where a rule does not hold: the call, the meeting or the device tells the report what to show. */
export interface Breach extends Where {
  what: string;
}

/** Something that holds in every run, whatever was broken. */
export interface Rule {
  /** In capitals; reports and the table name rules by it. */
  id: string;
  /** What holds, in one sentence. */
  holds: string;
  /** Whether it says how long something takes: that a busy machine breaks too, so the run gets a second chance. */
  ofTime?: true;
  /** Everything that shows that it does not. */
  breaches(evidence: Evidence): Iterable<Breach>;
}
