import { type DocumentNode, parse } from 'graphql';
import type { CallType, Device } from '../../../../src/lifecycle/call/state.js';
import { type Action, device, type StoryCommand } from '../lifecycle/commands.js';
import { withCallFields } from './view.js';

/** A call to start. The same caller, callees and name mean the same call. */
export interface StartCommand {
  kind: 'start';
  by: Device;
  userIds: string[];
  type: CallType;
  name: string;
}

/** A signal from a device to a user. */
export interface SignalCommand {
  kind: 'signal';
  by: Device;
  to: string;
}

/** A command of the lifecycle. Calling back is a start. */
export type Command = StoryCommand;

/** An operation that a device or a job wants, on the first, second, … call that was started. */
export type ApiCommand = StartCommand | { on: number; what: Command | SignalCommand };

export const start = (
  by: string,
  userIds: string[],
  name = 'once',
  type: CallType = 'AUDIO',
): StartCommand => ({ kind: 'start', by: device(by), userIds, type, name });

export const signal = (by: string, to: string): SignalCommand => ({
  kind: 'signal',
  by: device(by),
  to,
});

export const on = (call: number, what: Command | SignalCommand): ApiCommand => ({ on: call, what });

/** An action of a lifecycle story as a command. The answer to a glare becomes a start. */
export function apiCommandOf(action: Action, call = 0): ApiCommand | null {
  switch (action.kind) {
    case 'vanish':
    case 'return':
      return null;
    case 'answerGlare': {
      const { by } = action;
      return { ...start('', [by.userId === 'ann' ? 'bob' : 'ann'], 'back'), by };
    }
    default:
      return on(call, action);
  }
}

/** The id of a user's call by this name. Other callees give another id. */
export const idOf = (run: string, { by, userIds, name }: StartCommand): string =>
  `${run} ${by.userId} to ${userIds} ${name}`;

interface Request {
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/** The request that starts a call. */
export const requestToStart = (id: string, { userIds, type }: StartCommand): Request => ({
  document: mutation('startCall', 'input: StartCallInput!', 'input: $input'),
  variables: { input: { id, calleeIds: userIds, type } },
});

/** The request for a command about a call. */
export function requestFor(
  callId: string,
  what: Exclude<Command, { kind: 'timeOut' | 'loseConnection' | 'answerGlare' }> | SignalCommand,
): Request {
  switch (what.kind) {
    case 'signal':
      return {
        document: SIGNAL,
        variables: {
          input: { in: { callId }, toUserId: what.to, signal: { offer: `of ${what.by.userId}` } },
        },
      };
    case 'reject':
      return input('rejectCall', 'RejectCallInput', { callId, reason: what.reason });
    case 'invite':
      return input('inviteToCall', 'InviteToCallInput', { callId, userIds: what.userIds });
    case 'transfer':
      return input('transferCall', 'TransferCallInput', { callId, toUserId: what.userId });
    case 'reportMedia': {
      const { stage, networkQuality } = what;
      return input('reportMediaState', 'ReportMediaStateInput', { callId, stage, networkQuality });
    }
    case 'report': {
      const { report: kind, detail, quality } = what;
      return input('reportCall', 'ReportCallInput', { callId, kind, detail, quality });
    }
    default:
      return {
        document: mutation(`${what.kind}Call`, 'callId: ID!', 'callId: $callId'),
        variables: { callId },
      };
  }
}

const input = (name: string, type: string, given: object): Request => ({
  document: mutation(name, `input: ${type}!`, 'input: $input'),
  variables: { input: given },
});

const documents = new Map<string, DocumentNode>();

/** The mutation with this name, aliased as `answer`. */
function mutation(name: string, declared: string, given: string): DocumentNode {
  const document =
    documents.get(name) ??
    withCallFields(`
      mutation Do($${declared}) {
        answer: ${name}(${given}) {
          __typename
          ... on Call { ...CallFields }
          ... on Error { code }
        }
      }`);
  documents.set(name, document);
  return document;
}

const SIGNAL = parse(`
  mutation Do($input: SendSignalInput!) {
    answer: sendSignal(input: $input) {
      __typename
      ... on SignalReceipt { sentAt }
      ... on Error { code }
    }
  }`);
