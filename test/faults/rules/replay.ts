import { isOver, rings, takesPart } from '../../models/call/oracle/state.js';
import { participantText } from '../client/documents.js';
import type { ParticipantRow, TimelineRow } from '../database-state.js';

/** A call reconstructed from its timeline. */
interface Replayed {
  status: string;
  participants: string;
}

interface Participant {
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
  participant: Participant | undefined,
  terminalId: string | null,
  connected: boolean,
): string | null {
  if (!takesPart(participant)) return `was ${participant?.state}`;
  if (participant?.terminalId !== terminalId) return `${participant?.terminalId} takes part`;
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
  const states = new Map<string, Participant>();
  const wrong: string[] = [];
  let status = '';
  let connected = false;

  /** The users who joined the call only while it ran. */
  const later = new Set(steps.flatMap((step) => invitedBy(step)));

  const all = () => [...states.values()];

  /** Ends the call when nobody is left to wait for, or too few to talk. Returns true if it ended. */
  function settle(lost: boolean): boolean {
    const joined = all().filter(takesPart).length;
    const ringing = all().some(rings);
    if (connected ? joined >= 2 || (joined === 1 && ringing) : ringing) return false;
    // The callees or, while only the caller was called, the caller.
    const asked = all().filter(
      (participant) => participant.role === 'CALLEE' || !takesPart(participant),
    );
    const rejected = asked.every(({ state }) => state === 'REJECTED');
    status = connected ? (lost ? 'FAILED' : 'COMPLETED') : rejected ? 'REJECTED' : 'MISSED';
    end('MISSED');
    return true;
  }

  function end(unanswered: string): void {
    for (const participant of states.values()) {
      if (rings(participant)) participant.state = unanswered;
      if (takesPart(participant)) participant.state = 'LEFT';
    }
  }

  /** Calls the callees of a scheduled call once its caller is there. */
  function callCallees(state: string): void {
    for (const { userId, role } of participants) {
      if (role === 'CALLER' || later.has(userId)) continue;
      states.set(userId, { role, state, terminalId: null });
    }
  }

  for (const step of steps) {
    const { version, kind, actorId, terminalId, update } = step;
    const participant = states.get(actorId ?? '');
    const refuse = (why: string) =>
      wrong.push(`v${version} ${kind} by ${actorId}@${terminalId}: ${why}`);
    if (version > 1 && isOver({ status })) {
      refuse(`the call was over (${status})`);
      continue;
    }
    if (version > 1 && kind !== 'TIMED_OUT' && !participant) {
      refuse('not a participant');
      continue;
    }
    const whyAbsent = absence(participant, terminalId, connected);
    switch (kind) {
      case 'STARTED':
      case 'REJECTED': {
        if (version === 1 && (actorId === null || update.scheduled)) {
          if (!isByTime(steps) || !update.scheduled) refuse(`begun by ${actorId}`);
          status = 'CALLING';
          for (const { userId, role } of participants) {
            if (role === 'CALLER') states.set(userId, { role, state: 'INVITED', terminalId: null });
          }
        } else if (version === 1) {
          // A busy callee rejects the call before it begins.
          const busy = kind === 'REJECTED';
          status = busy ? 'REJECTED' : 'CALLING';
          for (const { userId, role } of participants) {
            if (later.has(userId)) continue;
            states.set(
              userId,
              role === 'CALLER'
                ? { role, state: busy ? 'LEFT' : 'JOINED', terminalId }
                : { role, state: busy ? 'REJECTED' : 'INVITED', terminalId: null },
            );
          }
        } else if (kind === 'STARTED') refuse('a call begins once');
        else if (!participant || !rings(participant)) refuse(`${participant?.state} does not ring`);
        else if (callsTheCallees(step)) {
          if (participant.role !== 'CALLER') refuse(`by a ${participant.role}`);
          Object.assign(participant, { state: 'JOINED', terminalId });
          callCallees('REJECTED');
          if (states.size !== 2) refuse('only a sole callee can be busy');
          settle(false);
        } else {
          participant.state = 'REJECTED';
          settle(false);
        }
        break;
      }
      case 'RINGING':
        if (participant?.state !== 'INVITED') refuse(`was ${participant?.state}`);
        else {
          participant.state = 'RINGING';
          if (status === 'CALLING' && participant.role === 'CALLEE') status = 'RINGING';
        }
        break;
      case 'ACCEPTED':
        if (!participant || !rings(participant)) refuse(`${participant?.state} does not ring`);
        else {
          if (callsTheCallees(step) !== (participant.role === 'CALLER'))
            refuse(`by a ${participant.role}`);
          Object.assign(participant, { state: 'JOINED', terminalId });
          if (callsTheCallees(step)) callCallees('INVITED');
          else {
            status = 'CONNECTED';
            connected = true;
          }
        }
        break;
      case 'TRANSFERRED': {
        const from = states.get(update.transferorId ?? '');
        if (!participant || !rings(participant)) refuse(`${participant?.state} does not ring`);
        else if (from?.state !== 'JOINED') refuse(`${update.transferorId} was ${from?.state}`);
        else {
          Object.assign(participant, { state: 'JOINED', terminalId });
          from.state = 'LEFT';
        }
        break;
      }
      case 'INVITED':
      case 'HELD':
      case 'RESUMED':
        if (whyAbsent) refuse(whyAbsent);
        for (const userId of invitedBy(step)) {
          const known = states.get(userId);
          if (known && known.state !== 'MISSED') refuse(`${userId} was ${known.state}`);
          states.set(userId, { role: 'CALLEE', state: 'INVITED', terminalId: null });
        }
        break;
      case 'CANCELLED':
        if (participant?.role !== 'CALLER' || connected)
          refuse(`by a ${participant?.role}, ${status}`);
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
        if (!participant || whyAbsent) refuse(whyAbsent ?? 'not a participant');
        else {
          participant.state = 'LEFT';
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
  const texts = [...states].map(([userId, { state, terminalId }]) =>
    participantText(userId, state, terminalId),
  );
  return { wrong, state: { status, participants: texts.sort().join(' ') } };
}
