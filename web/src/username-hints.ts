import type { Person } from './session.js';

/** Returns usernames for people whose display names are not unique. */
export function usernameHints(people: readonly Person[]): (person: Person) => string | null {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { displayName } of people) {
    if (seen.has(displayName)) shared.add(displayName);
    seen.add(displayName);
  }
  return ({ displayName, username }) => (shared.has(displayName) ? username : null);
}
