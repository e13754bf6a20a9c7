/** What a user can choose to be seen as. */
export const CHOSEN_PRESENCES = ['ONLINE', 'AWAY', 'DO_NOT_DISTURB', 'INVISIBLE'] as const;
export type ChosenPresence = (typeof CHOSEN_PRESENCES)[number];

/** What a user is seen as. */
export const PRESENCE_STATUSES = [
  'ONLINE',
  'AWAY',
  'DO_NOT_DISTURB',
  'IN_CALL',
  'OFFLINE',
] as const;
export type PresenceStatus = (typeof PRESENCE_STATUSES)[number];

/** All that is known of a user's presence. */
export interface PresenceFacts {
  userId: string;
  /** A device of theirs has a valid lease. */
  connected: boolean;
  /** They take part in a connected call, or are in the room of a meeting. */
  inCall: boolean;
  chosen: ChosenPresence;
  text: string | null;
  lastSeenAt: Date | null;
}

/** A user's presence as everybody may see it whom they have not blocked; to those they are `offlinePresence`. */
export interface Presence {
  userId: string;
  status: PresenceStatus;
  text: string | null;
  lastSeenAt: Date | null;
}

/**
 * Derives what others see. An INVISIBLE user cannot be told from one who is not there: not by the
 * status, not by a text that changes, not by `lastSeenAt`, which the store does not move meanwhile.
 */
export function derivePresence(facts: PresenceFacts): Presence {
  const { userId, lastSeenAt } = facts;
  if (!facts.connected || facts.chosen === 'INVISIBLE') {
    return { userId, status: 'OFFLINE', text: null, lastSeenAt };
  }
  // Somebody who does not want to be disturbed is still that while in a call.
  const status =
    facts.chosen === 'DO_NOT_DISTURB' ? facts.chosen : facts.inCall ? 'IN_CALL' : facts.chosen;
  return { userId, status, text: facts.text, lastSeenAt: null };
}

/** How somebody looks who is not there; who was never seen, or does not exist, was last seen never. */
export const offlinePresence = (userId: string, lastSeenAt: Date | null = null): Presence => ({
  userId,
  status: 'OFFLINE',
  text: null,
  lastSeenAt,
});

/** Whether two states look the same to a watcher; that somebody who is gone was seen a moment later than thought is no news. */
export const samePresence = (a: Presence, b: Presence): boolean =>
  a.status === b.status && a.text === b.text && (a.lastSeenAt === null) === (b.lastSeenAt === null);
