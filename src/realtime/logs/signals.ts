import type { EntryOf, Ephemeral, EphemeralLog } from './log.js';

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
  /** Where the two ends meet: this or the meeting. */
  callId: string | null;
  meetingId: string | null;
  /** In a meeting, since when the sender and the receiver were in the room: it is for that time alone. */
  stays: readonly [from: number, to: number] | null;
  fromUserId: string;
  fromTerminalId: string;
  /** Null: for all devices of the receiver that ring. */
  toTerminalId: string | null;
  sdp: string | null;
  candidates: IceCandidate[] | null;
}

/** A signal in the log of its receiver. */
export type SignalEntry = EntryOf<SignalMessage>;

/** The last signals to each user: the key is the receiver. */
export type SignalLog = EphemeralLog<SignalMessage>;

/** About how much memory a signal takes. */
export const signalBytes = ({ sdp, candidates }: SignalMessage): number =>
  (candidates ?? []).reduce(
    (bytes, { candidate, sdpMid, usernameFragment }) =>
      bytes + 100 + candidate.length + (sdpMid?.length ?? 0) + (usernameFragment?.length ?? 0),
    200 + (sdp?.length ?? 0),
  );
