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
  /** Where it has one; a scheduled call is known by it, for nobody knows its id before it rings. */
  message?: string;
}

/** A scheduled call as its caller was shown it. */
export interface ScheduledSeen {
  id: string;
  taskId: string | null;
  /** Milliseconds since 1970. */
  at: number;
  status: string;
}

/** A meeting as a client was shown it. */
export interface MeetingSeen {
  id: string;
  status: string;
  version: number;
  isLocked: boolean;
  seats: number;
  /** The viewer's own place, as below; null: they never came. */
  me: string | null;
  /** Those whom the viewer sees, each as `user=STATE:ROLE@terminal`, sorted. */
  places: string[];
}

/** What a device can ask for in calls. */
export type Operation =
  | 'startCall'
  | 'acknowledgeCall'
  | 'acceptCall'
  | 'rejectCall'
  | 'cancelCall'
  | 'hangUpCall'
  | 'holdCall'
  | 'resumeCall'
  | 'inviteToCall'
  | 'transferCall'
  | 'sendSignal';

/** What a device can ask for in meetings. */
export type MeetingOperation =
  | 'createMeeting'
  | 'joinMeeting'
  | 'leaveMeeting'
  | 'endMeeting'
  | 'lockMeeting'
  | 'setParticipantRole'
  | 'removeParticipant';

/** What a command is about; a meeting has no id before it is there, and a scheduled call only a name. */
export type About =
  | { op: Operation; callId: string }
  | { op: 'scheduleCall'; taskId: string }
  | { op: MeetingOperation; meetingId: string };

/** What a device subscribes to. */
export type Followed = 'calls' | 'signals' | 'meeting';

/** How a command ended: `lost` is no answer at all, and says nothing about what came of it. */
export type Ending = 'done' | 'refused' | 'error' | 'lost';

/** How one attempt of a command was answered. */
export interface Answer {
  ending: Ending;
  code: string | null;
  call: CallSeen | null;
  meeting?: MeetingSeen | null;
  scheduled?: ScheduledSeen | null;
}

/** One thing that happened to a device. */
export type Happening =
  | { is: 'opened'; node: number; wire: number }
  | { is: 'closed'; node: number; wire: number; code: number; reason: string }
  /** One attempt of a command; `command` is the same for all its attempts. */
  | ({
      is: 'asked';
      n: number;
      command: number;
      node: number;
      /** Number of the socket; 0 over HTTP. */
      wire: number;
      args: Record<string, unknown>;
    } & About)
  | ({ is: 'answered'; n: number } & Answer)
  /** Read `activeCalls` and `eventCursor` together, and counts from there. */
  | { is: 'read'; seq: number; calls: CallSeen[] }
  /** Subscribed, after what the number names; null: from wherever the server begins. */
  | { is: 'following'; what: Followed; meetingId?: string; seq: number | null }
  | { is: 'heard'; seq: number; kind: string; call: CallSeen }
  | { is: 'signalled'; seq: number; callId: string; from: string; id: string }
  /** Heard of something in a meeting; `about` is the user whose place it is about. */
  | {
      is: 'told';
      seq: number;
      kind: string;
      meetingId: string;
      about: string | null;
      meeting: MeetingSeen;
    }
  /** The server ended a subscription, or failed at an event of it. */
  | { is: 'ended'; what: Followed; meetingId?: string; code: string }
  /** Gave up a command that nobody answered for long. */
  | ({ is: 'gave up'; code: string | null } & About)
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
