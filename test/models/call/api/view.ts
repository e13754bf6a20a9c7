// The call as the API shows it. Fields that no other test proves are computed by the rules' own functions.

import { parse } from 'graphql';
import { availableCallActions } from '../../../../src/lifecycle/call/actions.js';
import { qualityOf } from '../../../../src/lifecycle/call/quality.js';
import type { Call, CallParticipant, Device } from '../../../../src/lifecycle/call/state.js';
import { peersOf } from '../../../../src/lifecycle/signal.js';
import { fieldsOf } from '../../fields.js';
import { isOver, of, rings } from '../oracle/state.js';
import { sees } from '../oracle/visibility.js';

const FIELDS = 'id version type status endReason createdAt connectedAt startedAt endedAt';
const PARTICIPANT_FIELDS =
  'userId role state terminalId onHold joinedAt leftAt rejectReason mediaStage networkQuality';

/** Without users, each of which would cost a statement. */
const SEEN = `
  fragment CallFields on Call {
    ${FIELDS} ringsUntil duration
    participants { ${PARTICIPANT_FIELDS} }
    peers { userId terminalId offers }
    quality { userId packetLoss { mean worst } }
    availableActions
  }`;

/** An operation that selects a call by `...CallFields`. */
export const withCallFields = (operation: string) => parse(operation + SEEN);

/** A call as a device sees it. */
export interface CallView {
  id: string;
  version: number;
  status: string;
  duration: number;
  participants: { userId: string; state: string; terminalId: string | null }[];
}

/** The expected view of a device; without the duration, which depends on the time of the query. */
export function expectedView(call: Call, device: Device): Omit<CallView, 'duration'> {
  return {
    ...fieldsOf(call, FIELDS.split(' ') as (keyof Call)[]),
    ringsUntil: endOfRing(call, device),
    participants: call.participants.map((p) =>
      fieldsOf(p, PARTICIPANT_FIELDS.split(' ') as (keyof CallParticipant)[]),
    ),
    peers: peersOf(call, device),
    quality: call.participants
      .filter(({ reports }) => Object.keys(reports?.quality ?? {}).length > 0)
      .map(({ userId, reports }) => ({ userId, packetLoss: qualityOf(reports).packetLoss })),
    availableActions: availableCallActions(call, device, call.createdAt),
  } as unknown as Omit<CallView, 'duration'>;
}

/** `ringsUntil` for a user: of their own ring, or else the last of all rings while nobody has answered. */
function endOfRing(call: Call, { userId }: Device): Date | null {
  const me = of(call, userId);
  if (me && rings(me) && sees(call, userId)) return me.ringsUntil;
  if (call.connectedAt !== null || isOver(call)) return null;
  return new Date(Math.max(...call.participants.filter(rings).map((p) => Number(p.ringsUntil))));
}
