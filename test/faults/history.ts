import { createReadStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { now } from './clock.js';

/** A call as a client saw it. */
export interface CallSeen {
  id: string;
  status: string;
  endReason: string | null;
  version: number;
  /** Each participant as `user=STATE@terminal`, sorted. */
  participants: string;
  /** The message, if any. It identifies a scheduled call, whose id no client knows before it rings. */
  message?: string;
}

/** A scheduled call as its caller saw it. */
export interface ScheduledSeen {
  id: string;
  taskId: string | null;
  /** Milliseconds since 1970. */
  at: number;
  status: string;
}

/** A meeting as a client saw it. */
export interface MeetingSeen {
  id: string;
  status: string;
  version: number;
  isLocked: boolean;
  seats: number;
  /** The viewer's own participant, in the form below; null if the viewer never joined. */
  me: string | null;
  /** The participants that the viewer sees, each as `user=STATE:ROLE@terminal`, sorted. */
  participants: string[];
}

/** Commands on calls. */
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

/** Commands on meetings. */
export type MeetingOperation =
  | 'createMeeting'
  | 'joinMeeting'
  | 'leaveMeeting'
  | 'endMeeting'
  | 'lockMeeting'
  | 'setParticipantRole'
  | 'removeParticipant';

/** The subject of a command. A meeting has no id before its creation, and a scheduled call only a name. */
export type About =
  | { op: Operation; callId: string }
  | { op: 'scheduleCall'; taskId: string }
  | { op: MeetingOperation; meetingId: string };

/** The subject of a subscription. */
export type Followed = 'calls' | 'signals' | 'meeting';

/** The outcome of a command. `lost` means no answer at all, and says nothing about its effect. */
export type Ending = 'done' | 'refused' | 'error' | 'lost';

/** The answer to one attempt of a command. */
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
  /** One attempt of a command. `command` is the same for all its attempts. */
  | ({
      is: 'asked';
      n: number;
      command: number;
      node: number;
      /** The number of the socket; 0 for HTTP. */
      wire: number;
      args: Record<string, unknown>;
    } & About)
  | ({ is: 'answered'; n: number } & Answer)
  /** Read `activeCalls` and `eventCursor` together. Events are counted from there. */
  | { is: 'read'; seq: number; calls: CallSeen[] }
  /** Subscribed after the event with this number; null means from wherever the server begins. */
  | { is: 'following'; what: Followed; meetingId?: string; seq: number | null }
  | { is: 'call event'; seq: number; kind: string; call: CallSeen }
  | { is: 'signalled'; seq: number; callId: string; from: string; id: string }
  /** Received an event of a meeting. `about` is the user whose participant it concerns. */
  | {
      is: 'meeting event';
      seq: number;
      kind: string;
      meetingId: string;
      about: string | null;
      meeting: MeetingSeen;
    }
  /** The server ended a subscription, or failed at one of its events. */
  | { is: 'ended'; what: Followed; meetingId?: string; code: string }
  /** Gave up a command after a long time without an answer. */
  | ({ is: 'gave up'; code: string | null } & About)
  | { is: 'left' };

/** An entry of a history. */
export type Entry = Happening & { at: number; user: string; terminal: string };

/** Writes the history of a process, one line for each entry. */
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

/** The log in which a process records what happens. */
export type History = ReturnType<typeof createHistory>;

/** Reads histories and sorts them by time. */
export async function readHistories(files: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (line) entries.push(JSON.parse(line) as Entry);
    }
  }
  return entries.sort((a, b) => a.at - b.at);
}
