import { isOver, rings, takesPart } from '../../models/call/oracle/state.js';
import { part } from '../client/documents.js';
import type { ParticipantRow, TimelineRow } from '../database-state.js';

/** A call reconstructed from its timeline. */
interface Replayed {
  status: string;
  parts: string;
}

interface Place {
  role: 'CALLER' | 'CALLEE';
  state: string;
  terminalId: string | null;
}

/** Whether the call began by itself. */
export const isByTime = (steps: readonly TimelineRow[]): boolean =>
  steps[0]?.kind === 'STARTED' && steps[0].actorId === null;

/** Whether this step calls the callees of a scheduled call because the caller is there. */
export const callsTheCallees = (step: Pick<TimelineRow, 'kind' | 'update'>): boolean =>
  (step.kind === 'ACCEPTED' && step.update.how === 'SCHEDULED') || findsCalleeBusy(step);

/** Whether this step ends a scheduled call because its caller is there and the only callee is in another call. */
export const findsCalleeBusy = ({ kind, update }: Pick<TimelineRow, 'kind' | 'update'>): boolean =>
  kind === 'REJECTED' && update.reason === 'CALLEE_BUSY';

/** The users that a step invites into a running call. */
export const invitedBy = ({
  kind,
  update,
}: Pick<TimelineRow, 'kind' | 'update'>): readonly string[] =>
  kind === 'INVITED' ? (update.calleeIds ?? []) : [];

/** The steps of a call since a participant was called. */
export function stepsSinceCalled(
  steps: readonly TimelineRow[],
  { userId, role }: Pick<ParticipantRow, 'userId' | 'role'>,
): TimelineRow[] {
  const invited = steps.findIndex((step) => invitedBy(step).includes(userId));
  if (invited >= 0) return steps.slice(invited);
  if (role === 'CALLER' || !isByTime(steps)) return [...steps];
  const called = steps.findIndex(callsTheCallees);
  return called < 0 ? [] : steps.slice(called);
}

/** Why a device does not take part in a connected call; null if it does. */
function absence(
  place: Place | undefined,
  terminalId: string | null,
  connected: boolean,
): string | null {
  if (!takesPart(place)) return `was ${place?.state}`;
  if (place?.terminalId !== terminalId) return `${place?.terminalId} takes part`;
  return connected ? null : 'no callee had answered';
}

/**
 * Replays a timeline from the beginning, by the oracle of the models: code shared with the server could not find errors
 * in it.
 */
export function replay(
  steps: readonly TimelineRow[],
  participants: readonly Pick<ParticipantRow, 'userId' | 'role'>[],
): { wrong: string[]; state: Replayed | null } {
  const places = new Map<string, Place>();
  const wrong: string[] = [];
  let status = '';
  let connected = false;

  /** The users who joined the call only while it ran. */
  const later = new Set(steps.flatMap((step) => invitedBy(step)));

  const all = () => [...places.values()];

  /** Ends the call when nobody is left to wait for, or too few to talk. Returns true if it ended. */
  function settle(lost: boolean): boolean {
    const joined = all().filter(takesPart).length;
    const ringing = all().some(rings);
    if (connected ? joined >= 2 || (joined === 1 && ringing) : ringing) return false;
    // The callees or, while only the caller was called, the caller.
    const asked = all().filter((place) => place.role === 'CALLEE' || !takesPart(place));
    const rejected = asked.every(({ state }) => state === 'REJECTED');
    status = connected ? (lost ? 'FAILED' : 'COMPLETED') : rejected ? 'REJECTED' : 'MISSED';
    end('MISSED');
    return true;
  }

  function end(unanswered: string): void {
    for (const place of places.values()) {
      if (rings(place)) place.state = unanswered;
      if (takesPart(place)) place.state = 'LEFT';
    }
  }

  /** Calls the callees of a scheduled call once its caller is there. */
  function callCallees(state: string): void {
    for (const { userId, role } of participants) {
      if (role === 'CALLER' || later.has(userId)) continue;
      places.set(userId, { role, state, terminalId: null });
    }
  }

  for (const step of steps) {
    const { version, kind, actorId, terminalId, update } = step;
    const place = places.get(actorId ?? '');
    const refuse = (why: string) =>
      wrong.push(`v${version} ${kind} by ${actorId}@${terminalId}: ${why}`);
    if (version > 1 && isOver({ status })) {
      refuse(`the call was over (${status})`);
      continue;
    }
    if (version > 1 && kind !== 'TIMED_OUT' && !place) {
      refuse('not a participant');
      continue;
    }
    const whyAbsent = absence(place, terminalId, connected);
    switch (kind) {
      case 'STARTED':
      case 'REJECTED': {
        if (version === 1 && (actorId === null || update.scheduled)) {
          if (!isByTime(steps) || !update.scheduled) refuse(`begun by ${actorId}`);
          status = 'CALLING';
          for (const { userId, role } of participants) {
            if (role === 'CALLER') places.set(userId, { role, state: 'INVITED', terminalId: null });
          }
        } else if (version === 1) {
          // A busy callee rejects the call before it begins.
          const busy = kind === 'REJECTED';
          status = busy ? 'REJECTED' : 'CALLING';
          for (const { userId, role } of participants) {
            if (later.has(userId)) continue;
            places.set(
              userId,
              role === 'CALLER'
                ? { role, state: busy ? 'LEFT' : 'JOINED', terminalId }
                : { role, state: busy ? 'REJECTED' : 'INVITED', terminalId: null },
            );
          }
        } else if (kind === 'STARTED') refuse('a call begins once');
        else if (!place || !rings(place)) refuse(`${place?.state} does not ring`);
        else if (callsTheCallees(step)) {
          if (place.role !== 'CALLER') refuse(`by a ${place.role}`);
          Object.assign(place, { state: 'JOINED', terminalId });
          callCallees('REJECTED');
          if (places.size !== 2) refuse('only a sole callee can be busy');
          settle(false);
        } else {
          place.state = 'REJECTED';
          settle(false);
        }
        break;
      }
      case 'RINGING':
        if (place?.state !== 'INVITED') refuse(`was ${place?.state}`);
        else {
          place.state = 'RINGING';
          if (status === 'CALLING' && place.role === 'CALLEE') status = 'RINGING';
        }
        break;
      case 'ACCEPTED':
        if (!place || !rings(place)) refuse(`${place?.state} does not ring`);
        else {
          if (callsTheCallees(step) !== (place.role === 'CALLER')) refuse(`by a ${place.role}`);
          Object.assign(place, { state: 'JOINED', terminalId });
          if (callsTheCallees(step)) callCallees('INVITED');
          else {
            status = 'CONNECTED';
            connected = true;
          }
        }
        break;
      case 'TRANSFERRED': {
        const from = places.get(update.transferorId ?? '');
        if (!place || !rings(place)) refuse(`${place?.state} does not ring`);
        else if (from?.state !== 'JOINED') refuse(`${update.transferorId} was ${from?.state}`);
        else {
          Object.assign(place, { state: 'JOINED', terminalId });
          from.state = 'LEFT';
        }
        break;
      }
      case 'INVITED':
      case 'HELD':
      case 'RESUMED':
        if (whyAbsent) refuse(whyAbsent);
        for (const userId of invitedBy(step)) {
          const known = places.get(userId);
          if (known && known.state !== 'MISSED') refuse(`${userId} was ${known.state}`);
          places.set(userId, { role: 'CALLEE', state: 'INVITED', terminalId: null });
        }
        break;
      case 'CANCELLED':
        if (place?.role !== 'CALLER' || connected) refuse(`by a ${place?.role}, ${status}`);
        else {
          status = 'CANCELLED';
          end('CANCELLED');
        }
        break;
      case 'TIMED_OUT': {
        const late = all().filter(rings);
        if (late.length === 0) refuse('no callee rang');
        for (const one of late) one.state = 'MISSED';
        settle(false);
        break;
      }
      case 'LEFT':
      case 'ENDED': {
        if (!place || whyAbsent) refuse(whyAbsent ?? 'not a participant');
        else {
          place.state = 'LEFT';
          if (settle(update.reason === 'CONNECTION_LOST') !== (kind === 'ENDED')) {
            refuse(kind === 'ENDED' ? 'other participants went on' : 'no participant was left');
          }
        }
        break;
      }
      default:
        refuse('no such step');
    }
  }
  if (steps.length === 0) return { wrong: ['no timeline'], state: null };
  const parts = [...places].map(([userId, { state, terminalId }]) =>
    part(userId, state, terminalId),
  );
  return { wrong, state: { status, parts: parts.sort().join(' ') } };
}
