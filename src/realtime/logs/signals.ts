import type { EntryOf, Ephemeral, EphemeralLog, LogDefinition } from './log.js';

export const SIGNAL_KINDS = ['OFFER', 'ANSWER', 'ICE_CANDIDATES'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface IceCandidate {
  candidate: string;
  sdpMid?: string | null | undefined;
  sdpMLineIndex?: number | null | undefined;
  usernameFragment?: string | null | undefined;
}

/** One signal, as it was accepted from its sender. */
export interface SignalMessage extends Ephemeral {
  kind: SignalKind;
  /** The call in which sender and receiver meet; null in a meeting. */
  callId: string | null;
  meetingId: string | null;
  /** In a meeting: when the sender and the receiver joined. The signal is valid for these stays alone. */
  stays: readonly [from: number, to: number] | null;
  fromUserId: string;
  fromTerminalId: string;
  /** Null: for all ringing devices of the receiver. */
  toTerminalId: string | null;
  sdp: string | null;
  candidates: IceCandidate[] | null;
}

/** A signal in the log of its receiver. */
export type SignalEntry = EntryOf<SignalMessage>;

/** The last signals to each user: the key is the receiver. */
export type SignalLog = EphemeralLog<SignalMessage>;

export const SIGNAL_LOG: LogDefinition<'signal', SignalMessage> = {
  topic: 'signal',
  cursorEpoch: 'signals',
  bytes: ({ sdp, candidates }) =>
    (candidates ?? []).reduce(
      (bytes, { candidate, sdpMid, usernameFragment }) =>
        bytes + 100 + candidate.length + (sdpMid?.length ?? 0) + (usernameFragment?.length ?? 0),
      200 + (sdp?.length ?? 0),
    ),
};
