/** The presences that a user can choose. */
export const CHOSEN_PRESENCES = ['ONLINE', 'AWAY', 'DO_NOT_DISTURB', 'INVISIBLE'] as const;
export type ChosenPresence = (typeof CHOSEN_PRESENCES)[number];

/** The presences that others see. */
export const PRESENCE_STATUSES = [
  'ONLINE',
  'AWAY',
  'DO_NOT_DISTURB',
  'IN_CALL',
  'OFFLINE',
] as const;
export type PresenceStatus = (typeof PRESENCE_STATUSES)[number];

/** The facts from which a presence follows. */
export interface PresenceFacts {
  userId: string;
  /** At least one of the user's devices has a valid lease. */
  connected: boolean;
  /** The user takes part in a connected call, or is in the room of a meeting. */
  inCall: boolean;
  chosen: ChosenPresence;
  text: string | null;
  lastSeenAt: Date | null;
}

/** A user's presence, visible to everybody except users they blocked. Those see `offlinePresence`. */
export interface Presence {
  userId: string;
  status: PresenceStatus;
  text: string | null;
  lastSeenAt: Date | null;
}

/**
 * Derives the visible presence. An INVISIBLE user is indistinguishable from an offline one by the status, by the text
 * and by `lastSeenAt`, which the store does not move meanwhile.
 */
export function derivePresence(facts: PresenceFacts): Presence {
  const { userId, lastSeenAt } = facts;
  if (!facts.connected || facts.chosen === 'INVISIBLE') {
    return { userId, status: 'OFFLINE', text: null, lastSeenAt };
  }
  // DO_NOT_DISTURB takes precedence over IN_CALL.
  const status =
    facts.chosen === 'DO_NOT_DISTURB' ? facts.chosen : facts.inCall ? 'IN_CALL' : facts.chosen;
  return { userId, status, text: facts.text, lastSeenAt: null };
}

/** The presence of an offline user. `lastSeenAt` is null for users who do not exist or were never seen. */
export const offlinePresence = (userId: string, lastSeenAt: Date | null = null): Presence => ({
  userId,
  status: 'OFFLINE',
  text: null,
  lastSeenAt,
});

/** Whether two presences look the same to a watcher. A later `lastSeenAt` of an offline user makes no difference. */
export const samePresence = (a: Presence, b: Presence): boolean =>
  a.status === b.status && a.text === b.text && (a.lastSeenAt === null) === (b.lastSeenAt === null);
