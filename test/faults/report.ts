import type { Evidence } from './evidence.js';
import { RULES } from './rules/index.js';
import type { Breach } from './rules/rule.js';

/** A rule that does not hold, and what shows it. */
export interface Violation {
  rule: string;
  holds: string;
  breaches: Breach[];
}

/** How many breaches of one rule are printed in full. */
const SHOWN = 3;

/** Every rule that does not hold. */
export function judge(evidence: Evidence): Violation[] {
  return RULES.map(({ id, holds, breaches }) => ({
    rule: id,
    holds,
    breaches: [...breaches(evidence)],
  })).filter(({ breaches }) => breaches.length > 0);
}

/** Violations with the part of the histories that shows them, for people to read. */
export function describeViolations(violations: readonly Violation[], evidence: Evidence): string {
  return violations
    .map(({ rule, holds, breaches }) => {
      const shown = breaches.slice(0, SHOWN).map(({ what, ...about }) => {
        const { callId, taskId, meetingId, terminal } = about;
        const where = [callId, taskId, meetingId, terminal].filter(Boolean).join(', ');
        const lines = where ? evidence.excerpt(about).map((line) => `      ${line}`) : [];
        return [`    ${where ? `${where}: ` : ''}${what}`, ...lines].join('\n');
      });
      const more = breaches.length - shown.length;
      return [
        `  [${rule}] broken ${breaches.length} times: ${holds}`,
        ...shown,
        ...(more > 0 ? [`    and ${more} more, such as: ${breaches.at(-1)?.what}`] : []),
      ].join('\n');
    })
    .join('\n');
}
