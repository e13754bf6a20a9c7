import type { Person } from './session.js';

/** Tells people apart: the user name of those who share their name with somebody else of them. */
export function usernameHints(people: readonly Person[]): (person: Person) => string | null {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { displayName } of people) {
    if (seen.has(displayName)) shared.add(displayName);
    seen.add(displayName);
  }
  return ({ displayName, username }) => (shared.has(displayName) ? username : null);
}
