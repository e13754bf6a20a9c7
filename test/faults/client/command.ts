import { participantIdOf } from '../../../src/lifecycle/meeting/state.js';
import type { About, Answer, CallSeen, Ending, MeetingSeen, Operation } from '../history.js';
import { type ResultData, resultOf, type ScheduledData, scheduledSeen, seen } from './documents.js';
import { type MeetingData, meetingSeen } from './meeting-documents.js';
import { codeOf, type Reply } from './wire.js';

/** A command of a device. */
export type Command =
  | { op: 'startCall'; callId: string; calleeIds: string[]; ringTimeout?: number }
  /** `at` is in milliseconds since 1970. The message repeats the name. */
  | { op: 'scheduleCall'; taskId: string; calleeIds: string[]; at: number }
  | {
      op: Exclude<Operation, 'startCall' | 'inviteToCall' | 'transferCall' | 'sendSignal'>;
      callId: string;
    }
  | { op: 'inviteToCall'; callId: string; userIds: string[] }
  | { op: 'transferCall'; callId: string; toUserId: string }
  /** `id` is unique: a signal without an answer is not sent again under the same id. */
  | { op: 'sendSignal'; callId: string; toUserId: string; id: string }
  | { op: 'createMeeting'; type: 'AUDIO' | 'VIDEO'; seats: number }
  | { op: 'joinMeeting' | 'leaveMeeting' | 'endMeeting'; meetingId: string }
  | { op: 'lockMeeting'; meetingId: string; locked: boolean }
  | { op: 'setParticipantRole'; meetingId: string; userId: string; role: string }
  | { op: 'removeParticipant'; meetingId: string; userId: string };

/** The result of a command, after as many attempts as it took. */
export interface Outcome {
  ending: Ending | 'gave up';
  code: string | null;
  call: CallSeen | null;
  meeting: MeetingSeen | null;
  askedAt: number;
  answeredAt: number;
}

/** Whether the user would not want the command sent twice. */
export const isOnce = ({ op }: Command): boolean => op === 'sendSignal' || op === 'createMeeting';

/** The subject of a command. */
export function aboutOf(command: Command): About {
  if ('callId' in command) return { op: command.op, callId: command.callId };
  if ('taskId' in command) return { op: command.op, taskId: command.taskId };
  return { op: command.op, meetingId: 'meetingId' in command ? command.meetingId : '' };
}

/** The arguments of a command. */
export function argsOf(command: Command): Record<string, unknown> {
  const { op: _op, ...rest } = command;
  const {
    callId: _callId,
    meetingId: _meetingId,
    taskId: _taskId,
    ...args
  } = rest as Record<string, unknown>;
  return args;
}

/** The GraphQL request of a command. */
export function requestOf(command: Command): { query: string; variables: Record<string, unknown> } {
  const { op } = command;
  const variables = variablesOf(command);
  const name = `${op.charAt(0).toUpperCase()}${op.slice(1)}`;
  const [subject = ''] = Object.keys(variables);
  const type = subject === 'input' ? `${name}Input` : 'ID';
  const field = `${op}(${subject}: $${subject}) { ${resultOf(command)} }`;
  return { query: `mutation ${name}($${subject}: ${type}!) { ${field} }`, variables };
}

function variablesOf(command: Command): Record<string, unknown> {
  switch (command.op) {
    case 'startCall': {
      const { callId, calleeIds, ringTimeout = 30 } = command;
      return { input: { id: callId, calleeIds, ringTimeout, type: 'AUDIO' } };
    }
    case 'scheduleCall': {
      const { taskId, calleeIds, at: ms } = command;
      const at = new Date(ms).toISOString();
      return { input: { taskId, message: taskId, calleeIds, at, type: 'AUDIO' } };
    }
    case 'rejectCall':
    case 'inviteToCall':
    case 'transferCall':
    case 'lockMeeting': {
      const { op: _op, ...input } = command;
      return { input };
    }
    case 'sendSignal': {
      const { callId, toUserId, id } = command;
      return { input: { in: { callId }, toUserId, signal: { offer: id } } };
    }
    case 'createMeeting': {
      const { type, seats: maxParticipants } = command;
      return { input: { title: 'A meeting', type, maxParticipants, isPublic: true } };
    }
    case 'joinMeeting':
      return { input: { meeting: { id: command.meetingId } } };
    case 'leaveMeeting':
    case 'endMeeting':
      return { meetingId: command.meetingId };
    case 'setParticipantRole':
    case 'removeParticipant': {
      const { op: _op, meetingId, userId, ...rest } = command;
      return { input: { meetingId, participantId: participantIdOf(meetingId, userId), ...rest } };
    }
    default:
      return { callId: command.callId };
  }
}

/** The server's response to a command. */
export type CommandData = Partial<Record<Command['op'], ResultData>>;

/** Reads the answer to a command. */
export function answerTo(op: Command['op'], reply: Reply<CommandData>): Answer {
  const nothing = { call: null, meeting: null };
  if ('lost' in reply) return { ending: 'lost', code: reply.lost, ...nothing };
  const result = reply.data?.[op];
  if (!result || reply.errors.length > 0) {
    return { ending: 'error', code: codeOf(reply.errors), ...nothing };
  }
  const done = { ending: 'done', code: null, ...nothing } as const;
  switch (result.__typename) {
    case 'Call':
      return { ...done, call: seen(result as Required<ResultData>) };
    case 'ScheduledCall':
      return { ...done, scheduled: scheduledSeen(result as unknown as ScheduledData) };
    case 'Meeting':
      return { ...done, meeting: meetingSeen(result as unknown as MeetingData) };
    case 'SignalReceipt':
      return done;
    default: {
      const call = result.call ? seen(result.call) : null;
      return { ending: 'refused', code: result.code ?? null, call, meeting: null };
    }
  }
}
