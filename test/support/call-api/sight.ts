// What the API shows of a call, told in the words of the rules where it is not proved elsewhere.

import { parse } from 'graphql';
import { availableCallActions } from '../../../src/lifecycle/call-actions.js';
import { peersOf } from '../../../src/lifecycle/call-peers.js';
import { qualityOf } from '../../../src/lifecycle/call-quality.js';
import type { Call, Device } from '../../../src/lifecycle/call-state.js';
import { isOver, of, rings, sees } from '../calls/seen.js';

/** Without users: each of them would be a statement more. */
const SEEN = `
  fragment Seen on Call {
    id version type status endReason createdAt ringsUntil connectedAt startedAt endedAt duration
    participants {
      userId role state terminalId onHold joinedAt leftAt rejectReason mediaStage networkQuality
    }
    peers { userId terminalId offers }
    quality { userId packetLoss { mean worst } }
    availableActions
  }`;

/** An operation that may show a call by `...Seen`. */
export const showing = (operation: string) => parse(operation + SEEN);

/** A call as a device sees it. */
export interface Sight {
  id: string;
  version: number;
  status: string;
  duration: number;
  participants: { userId: string; state: string; terminalId: string | null }[];
}

/** What a device must see of the call; how long it lasts depends on when one looks. */
export function sightOf(call: Call, device: Device): Omit<Sight, 'duration'> {
  const { id, version, type, status, endReason } = call;
  return {
    ...{ id, version, type, status, endReason },
    createdAt: told(call.createdAt),
    ringsUntil: told(endOfRing(call, device)),
    connectedAt: told(call.connectedAt),
    startedAt: told(call.startedAt),
    endedAt: told(call.endedAt),
    participants: call.participants.map((p) => ({
      userId: p.userId,
      role: p.role,
      state: p.state,
      terminalId: p.terminalId,
      onHold: p.onHold,
      joinedAt: told(p.joinedAt),
      leftAt: told(p.leftAt),
      rejectReason: p.rejectReason,
      mediaStage: p.mediaStage,
      networkQuality: p.networkQuality,
    })),
    peers: peersOf(call, device),
    quality: call.participants
      .filter(({ reports }) => Object.keys(reports?.quality ?? {}).length > 0)
      .map(({ userId, reports }) => ({ userId, packetLoss: qualityOf(reports).packetLoss })),
    availableActions: availableCallActions(call, device, call.createdAt),
  } as Omit<Sight, 'duration'>;
}

/** For whom it rings, until when it does so for them; for others, until when it does at all if nobody answers. */
function endOfRing(call: Call, { userId }: Device): Date | null {
  const me = of(call, userId);
  if (me && rings(me) && sees(call, userId)) return me.ringsUntil;
  if (call.connectedAt !== null || isOver(call)) return null;
  return new Date(Math.max(...call.participants.filter(rings).map((p) => Number(p.ringsUntil))));
}

const told = (at: Date | null) => at?.toISOString() ?? null;
