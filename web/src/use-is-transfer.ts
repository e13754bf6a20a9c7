import { useQuery } from 'urql';
import { type Call, inviterOf, participantOf } from './call.js';
import { Timeline } from './operations.js';

/** Whether this user's ring is a transfer by a participant who will leave when they answer. */
export function useIsTransfer(call: Call, userId: string): boolean {
  const inviter = participantOf(call, inviterOf(call, userId).id);
  const isCalledIn = call.status === 'CONNECTED' && inviter?.state === 'JOINED';
  const [{ data }] = useQuery({
    query: Timeline,
    variables: { id: call.id },
    pause: !isCalledIn,
    requestPolicy: 'network-only',
  });
  const invited = data?.call?.timeline
    .filter(({ kind, detail }) => kind === 'INVITED' && detail?.includes(userId))
    .at(-1);
  return isCalledIn && invited?.detail === `TRANSFER ${userId}`;
}
