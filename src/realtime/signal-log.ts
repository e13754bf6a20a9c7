import { randomUUID } from 'node:crypto';
import type { Limits } from '../limits.js';
import type { Bus } from './bus.js';

export const SIGNAL_KINDS = ['OFFER', 'ANSWER', 'ICE_CANDIDATES'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface IceCandidate {
  candidate: string;
  sdpMid?: string | null | undefined;
  sdpMLineIndex?: number | null | undefined;
  usernameFragment?: string | null | undefined;
}

/** One signal, as it was accepted from its sender. */
export interface SignalMessage {
  kind: SignalKind;
  callId: string;
  fromUserId: string;
  fromTerminalId: string;
  /** Null: for all devices of the receiver that ring. */
  toTerminalId: string | null;
  sdp: string | null;
  candidates: IceCandidate[] | null;
  sentAt: Date;
}

/** A signal in the log of its receiver. */
export interface SignalEntry extends SignalMessage {
  /** Rises within one receiver's log; not gapless. */
  seq: number;
}

/**
 * The last signals to each user, for devices that subscribe late or come back. It is short and may be
 * lost as a whole: the clients then negotiate anew.
 */
export interface SignalLog {
  /** Appends and publishes, in the order of the calls. */
  append(toUserId: string, signal: SignalMessage): Promise<SignalEntry>;
  /**
   * What is left after `after`, oldest first; null when some of it is gone, or no entry has had that
   * number yet. Without: all that is left.
   */
  read(toUserId: string, after: number | null): Promise<SignalEntry[] | null>;
  /** Which log this is: it changes when what it held is lost. */
  epoch(): Promise<string>;
  /** Forgets what is too old to be of use. */
  deleteOld(): void;
}

interface Log {
  entries: SignalEntry[];
  bytes: number;
  /** The number of the newest entry that was dropped. */
  droppedTo: number;
}

/** About how much memory a signal takes. */
export const signalBytes = ({ sdp, candidates }: SignalMessage): number =>
  (candidates ?? []).reduce(
    (bytes, { candidate, sdpMid, usernameFragment }) =>
      bytes + 100 + candidate.length + (sdpMid?.length ?? 0) + (usernameFragment?.length ?? 0),
    200 + (sdp?.length ?? 0),
  );

/** The signal log of a single node. */
export function createMemorySignalLog(bus: Bus, limits: Limits): SignalLog {
  const epoch = randomUUID().slice(0, 12);
  const logs = new Map<string, Log>();
  let newest = 0;

  function dropOld(log: Log): void {
    const oldest = Date.now() - limits.SIGNAL_LOG_MS;
    while (log.entries[0] && log.entries[0].sentAt.getTime() < oldest) dropFirst(log);
  }

  function dropFirst(log: Log): void {
    const dropped = log.entries.shift();
    if (!dropped) return;
    log.droppedTo = dropped.seq;
    log.bytes -= signalBytes(dropped);
  }

  return {
    async append(toUserId, signal) {
      newest += 1;
      const log = logs.get(toUserId) ?? { entries: [], bytes: 0, droppedTo: 0 };
      logs.set(toUserId, log);
      const entry = { ...signal, seq: newest };
      log.entries.push(entry);
      log.bytes += signalBytes(entry);
      while (
        log.entries.length > limits.SIGNAL_LOG_ENTRIES ||
        log.bytes > limits.SIGNAL_LOG_BYTES
      ) {
        dropFirst(log);
      }
      await bus.publish('signal', toUserId, entry);
      return entry;
    },
    async read(toUserId, after) {
      // Nobody has seen what is still to come; who says so would take it all for seen.
      if (after !== null && after > newest) return null;
      const log = logs.get(toUserId);
      if (!log) return [];
      dropOld(log);
      if (after === null) return [...log.entries];
      return log.droppedTo > after ? null : log.entries.filter(({ seq }) => seq > after);
    },
    epoch: async () => epoch,
    deleteOld() {
      // The empty log stays: it knows from where on it cannot be resumed.
      for (const log of logs.values()) dropOld(log);
    },
  };
}
