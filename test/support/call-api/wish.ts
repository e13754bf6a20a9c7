import { type DocumentNode, parse } from 'graphql';
import type { CallType, Device } from '../../../src/lifecycle/call-state.js';
import { type Deed, device, type Said } from '../calls/commands.js';
import { showing } from './sight.js';

/** Somebody calls others. Who says the same once more, with the same name, means the same call. */
export interface Starting {
  kind: 'start';
  by: Device;
  userIds: string[];
  type: CallType;
  name: string;
}

/** A device has something for another end of a call. */
export interface Signaling {
  kind: 'signal';
  by: Device;
  to: string;
}

/** A command of the lifecycle; who calls back wishes to start. */
export type Command = Said;

/** What somebody, or time, wants of one of the calls: of the first, the second, … that somebody started. */
export type Wish = Starting | { on: number; what: Command | Signaling };

export const start = (
  by: string,
  userIds: string[],
  name = 'once',
  type: CallType = 'AUDIO',
): Starting => ({ kind: 'start', by: device(by), userIds, type, name });

export const signal = (by: string, to: string): Signaling => ({
  kind: 'signal',
  by: device(by),
  to,
});

export const on = (call: number, what: Command | Signaling): Wish => ({ on: call, what });

/** What is done in a story of the lifecycle, as a wish; who calls back does so by calling. */
export function wishOf(deed: Deed, call = 0): Wish | null {
  switch (deed.kind) {
    case 'vanish':
    case 'return':
      return null;
    case 'callBack': {
      const { by } = deed;
      return { ...start('', [by.userId === 'ann' ? 'bob' : 'ann'], 'back'), by };
    }
    default:
      return on(call, deed);
  }
}

/** The id of the call that a user starts by this name: another one for other callees. */
export const idOf = (run: string, { by, userIds, name }: Starting): string =>
  `${run} ${by.userId} to ${userIds} ${name}`;

interface Asked {
  document: DocumentNode;
  variables: Record<string, unknown>;
}

/** How a call is started by the API. */
export const askedToStart = (id: string, { userIds, type }: Starting): Asked => ({
  document: mutation('startCall', 'input: StartCallInput!', 'input: $input'),
  variables: { input: { id, calleeIds: userIds, type } },
});

/** How a wish about a call is said to the API. */
export function asked(
  callId: string,
  what: Exclude<Command, { kind: 'timeOut' | 'loseConnection' | 'callBack' }> | Signaling,
): Asked {
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

const input = (name: string, type: string, given: object): Asked => ({
  document: mutation(name, `input: ${type}!`, 'input: $input'),
  variables: { input: given },
});

const documents = new Map<string, DocumentNode>();

/** The mutation with this name; what it answers is called `answer`. */
function mutation(name: string, declared: string, given: string): DocumentNode {
  const document =
    documents.get(name) ??
    showing(`
      mutation Do($${declared}) {
        answer: ${name}(${given}) {
          __typename
          ... on Call { ...Seen }
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
