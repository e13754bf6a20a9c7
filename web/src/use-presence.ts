import { stringifyDocument } from '@urql/core';
import { useEffect, useState } from 'react';
import type { Connection } from './connection.js';
import type {
  PresenceChangesSubscription,
  PresencePartsFragment,
  PresenceStatus,
} from './gql/graphql.js';
import { PresenceChanges } from './operations.js';
import { resumingSubscription } from './resuming-subscription.js';

export type PresenceByUser = ReadonlyMap<string, PresencePartsFragment>;

export const STATUS_LABEL: Readonly<Record<PresenceStatus, string>> = {
  ONLINE: 'Online',
  AWAY: 'Away',
  DO_NOT_DISTURB: 'Do not disturb',
  IN_CALL: 'In a call',
  OFFLINE: 'Offline',
};

/** The live presence of these users. */
export function usePresence(connection: Connection, userIds: readonly string[]): PresenceByUser {
  const [presences, setPresences] = useState<PresenceByUser>(new Map());
  // A string, so that a new array of the same users does not resubscribe.
  const key = userIds.join(' ');
  useEffect(() => {
    if (key === '') return;
    return resumingSubscription<PresenceChangesSubscription>(connection.client, {
      query: stringifyDocument(PresenceChanges),
      variables: { userIds: key.split(' ') },
      after: null,
      cursorOf: () => null,
      onData: ({ presenceChanges: presence }) =>
        setPresences((before) => new Map(before).set(presence.userId, presence)),
      onExpired: async () => null,
    });
  }, [connection, key]);
  return presences;
}
