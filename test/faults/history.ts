import { createReadStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { now } from './clock.js';

/** A call as a client was shown it. */
export interface CallSeen {
  id: string;
  status: string;
  endReason: string | null;
  version: number;
  /** Each participant as `user=STATE@terminal`, sorted. */
  parts: string;
}

/** What a device can ask for. */
export type Operation =
  | 'startCall'
  | 'acknowledgeCall'
  | 'acceptCall'
  | 'rejectCall'
  | 'cancelCall'
  | 'hangUpCall'
  | 'sendSignal';

/** How a command ended: `lost` is no answer at all, and says nothing about what came of it. */
export type Ending = 'done' | 'refused' | 'error' | 'lost';

/** One thing that happened to a device. */
export type Happening =
  | { is: 'opened'; node: number; wire: number }
  | { is: 'closed'; node: number; wire: number; code: number; reason: string }
  /** One attempt of a command; `command` is the same for all its attempts. */
  | {
      is: 'asked';
      n: number;
      command: number;
      op: Operation;
      node: number;
      /** Number of the socket; 0 over HTTP. */
      wire: number;
      callId: string;
      args: Record<string, unknown>;
    }
  | { is: 'answered'; n: number; ending: Ending; code: string | null; call: CallSeen | null }
  /** Read `activeCalls` and `eventCursor` together, and counts from there. */
  | { is: 'read'; seq: number; calls: CallSeen[] }
  /** Subscribed, after what the number names; null: from wherever the server begins. */
  | { is: 'following'; what: 'calls' | 'signals'; seq: number | null }
  | { is: 'heard'; seq: number; kind: string; call: CallSeen }
  | { is: 'signalled'; seq: number; callId: string; from: string; id: string }
  /** The server ended a subscription, or failed at an event of it. */
  | { is: 'ended'; what: 'calls' | 'signals'; code: string }
  /** Gave up a command that nobody answered for long. */
  | { is: 'gave up'; op: Operation; callId: string; code: string | null }
  | { is: 'left' };

/** A line of a history. */
export type Entry = Happening & { at: number; user: string; terminal: string };

/** Writes the history of a process, a line for each entry. */
export function createHistory(file: string) {
  let waiting: string[] = [];
  let writing = Promise.resolve();
  const flush = () => {
    if (waiting.length === 0) return writing;
    const lines = waiting;
    waiting = [];
    writing = writing.then(() => appendFile(file, lines.join('')));
    return writing;
  };
  setInterval(flush, 250).unref();
  return {
    note(device: { userId: string; terminalId: string }, happening: Happening): void {
      const entry = { at: now(), user: device.userId, terminal: device.terminalId, ...happening };
      waiting.push(`${JSON.stringify(entry)}\n`);
    },
    flush,
  };
}

/** Where a process notes what happens. */
export type History = ReturnType<typeof createHistory>;

/** Reads histories and puts them in the order of time. */
export async function readHistories(files: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (line) entries.push(JSON.parse(line) as Entry);
    }
  }
  return entries.sort((a, b) => a.at - b.at);
}
