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
  /** Gapless within one receiver's log; the first follows the time at which the log began. */
  seq: number;
}

/**
 * The last signals to each user, for devices that subscribe late or come back. It is short and may be
 * lost as a whole: the clients then negotiate anew.
 */
export interface SignalLog {
  /** Appends and publishes, in the order of the calls. */
  append(toUserId: string, signal: SignalMessage): Promise<SignalEntry>;
  /** What is left after a number, oldest first; of what is too old nothing is left. */
  read(toUserId: string, after: number): Promise<SignalEntry[]>;
  /**
   * The newest number of each log. A log that was lost begins at a higher number than it ever had: who
   * asks for what came after one of the old numbers sees a gap.
   */
  heads(userIds: readonly string[]): Promise<Map<string, number>>;
  /** Forgets what is too old to be of use. */
  deleteOld(): void;
}

/** The number before the first of a log that begins now: microseconds, far faster than signals come. */
const beginning = () => Date.now() * 1000;

interface Log {
  head: number;
  entries: SignalEntry[];
  bytes: number;
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
  const began = beginning();
  const logs = new Map<string, Log>();

  function dropOld(log: Log): void {
    const oldest = Date.now() - limits.SIGNAL_LOG_MS;
    while (log.entries[0] && log.entries[0].sentAt.getTime() < oldest) dropFirst(log);
  }

  function dropFirst(log: Log): void {
    const dropped = log.entries.shift();
    if (dropped) log.bytes -= signalBytes(dropped);
  }

  return {
    async append(toUserId, signal) {
      const log = logs.get(toUserId) ?? { head: began, entries: [], bytes: 0 };
      logs.set(toUserId, log);
      log.head += 1;
      const entry = { ...signal, seq: log.head };
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
      const log = logs.get(toUserId);
      if (!log) return [];
      dropOld(log);
      return log.entries.filter(({ seq }) => seq > after);
    },
    heads: async (userIds) => new Map(userIds.map((id) => [id, logs.get(id)?.head ?? began])),
    deleteOld() {
      // The empty log stays: it knows its head.
      for (const log of logs.values()) dropOld(log);
    },
  };
}
