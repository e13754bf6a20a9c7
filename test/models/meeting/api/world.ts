import { and, eq, sql } from 'drizzle-orm';
import type { App } from '../../../../src/app.js';
import type { SignedIn } from '../../../../src/context.js';
import { claimLostMeetingParticipants } from '../../../../src/db/claims.js';
import type { Db } from '../../../../src/db/client.js';
import { meetingParticipantsTable } from '../../../../src/db/meeting/tables.js';
import { meetingStream, readEvents, type StreamRow } from '../../../../src/db/streams.js';
import type { Device } from '../../../../src/lifecycle/call/state.js';
import type { Meeting } from '../../../../src/lifecycle/meeting/state.js';
import { createMeeting } from '../../../../src/resolvers/meeting/create.js';
import { contextOf } from '../../interleaving/context.js';
import type { Stage } from '../../interleaving/episode.js';
import { World } from '../../interleaving/world.js';
import { device } from '../lifecycle/commands.js';
import type { Setting } from '../lifecycle/story.js';
import { type ApiCommand, about, passwordIn } from './command.js';
import { type Listener, listen } from './listener.js';
import { perform, type Step } from './step.js';

/** The users who may join. */
export const USERS = ['ann', 'bob', 'cid', 'dan', 'eve'];

/** The evidence after a story. */
export interface Evidence {
  /** The meeting before the first step. */
  first: Meeting;
  firstPassword: string | null;
  steps: readonly Step[];
  listeners: readonly Listener[];
  /** The events of its stream. */
  stream: readonly StreamRow[];
  stored: Meeting;
  /** The devices whose heartbeats are accepted as participants. */
  alive: readonly string[];
}

/** A meeting of the API, and everything that is done to it. */
export class MeetingWorld extends World<Step, Listener> implements Stage<ApiCommand> {
  readonly #first: Meeting;
  readonly #firstPassword: string | null;
  readonly #passwords: string[];
  /** The newest version known to be stored. */
  #version = 1;

  private constructor(apps: readonly App[], first: Meeting, password: string | null) {
    super(apps);
    this.#first = first;
    this.#firstPassword = password;
    this.#passwords = password === null ? [] : [password];
  }

  /** Ann's meeting, on these nodes. */
  static async of(apps: readonly App[], { type, maxParticipants, settings }: Setting) {
    const [app] = apps;
    if (!app) throw new Error('no node');
    const { passwordRequired, ...rest } = settings;
    const password = passwordRequired ? 'secret' : null;
    const input = { title: 'Monday', type, maxParticipants, isPublic: true };
    const { id } = await createMeeting(
      { input: { ...input, settings: { ...rest, password } } },
      contextOf(app, device('ann')) as SignedIn,
    );
    const { readAt: _, ...first } = (await app.meetings.read(id, USERS)) ?? fail('no meeting');
    return new MeetingWorld(apps, first, password);
  }

  /** Runs a step through a node, or drops a connection. Resolves when that is done. */
  async do(command: ApiCommand, node = 0): Promise<void> {
    if (command.kind !== 'loseConnection') return this.#do(command, node);
    await this.track(() => fallSilent(this.app(node).db, this.#first.id, command.device));
    await this.track(async () => {
      const lost = await claimLostMeetingParticipants(this.app(node).db, 60, 60);
      const here = lost.filter(({ meetingId }) => meetingId === this.#first.id);
      const losing = here.map((one) => this.#do({ ...command, device: one }, node));
      await Promise.all(losing);
    });
  }

  async #do(command: ApiCommand, node: number): Promise<void> {
    const step: Step = {
      command: about(this.#first.id, command),
      password: passwordIn(command, this.#passwords),
      from: this.#version,
      to: Number.POSITIVE_INFINITY,
      answer: null,
      written: null,
    };
    this.steps.push(step);
    await this.track(async () => {
      step.answer = await perform(this.app(node), this.#first.id, step).catch((error) => {
        throw new Error(`${JSON.stringify(command)} failed`, { cause: error });
      });
      this.#note(step);
    });
  }

  /** A device starts listening, perhaps after the last event that it received. */
  listen(name: string, again: boolean, node = 0): void {
    const of = device(name);
    const listener: Listener = {
      device: of,
      after: again ? this.lastCursor(of) : null,
      from: this.#version,
      to: Number.POSITIVE_INFINITY,
      received: [],
      state: 'ASKING',
      close: () => {},
    };
    this.listeners.push(listener);
    const onStart = () => {
      listener.to = this.#newest();
    };
    listen(this.app(node), this.#first.id, listener, onStart).catch(this.failed);
  }

  /** Recovers messages that the bus has lost. */
  async recover(): Promise<void> {
    await Promise.all(this.apps.map((app) => app.streams.checkHeads()));
  }

  /** The evidence, once every step is done. */
  async evidence(): Promise<Evidence> {
    this.mustBeDone();
    const app = this.app(0);
    const { id } = this.#first;
    const { readAt: _, ...stored } = (await app.meetings.read(id, USERS)) ?? fail('no meeting');
    const stream = await readEvents(app.db, meetingStream(id), 0, 1_000);
    const names = USERS.flatMap((name) => [device(name), device(`${name}-2`)]);
    const alive = await Promise.all(names.map((one) => app.meetings.heartbeat(id, one)));
    return {
      first: this.#first,
      firstPassword: this.#firstPassword,
      steps: this.steps,
      listeners: this.listeners,
      stream,
      stored,
      alive: names.filter((_, i) => alive[i]).map(({ terminalId }) => terminalId),
    };
  }

  /** Stops all listeners. */
  close(): void {
    for (const listener of this.listeners) listener.close();
  }

  #note(step: Step): void {
    const { command, written, password } = step;
    if (written) {
      this.#version = Math.max(this.#version, written.decision.meeting.version);
      if (command.kind === 'updateMeeting' && password !== null) this.#passwords.push(password);
    }
    step.to = this.#newest();
  }

  /** The newest version that may be stored by now, if every step under way has changed the meeting. */
  #newest(): number {
    return this.#version + this.going.size;
  }
}

/** Makes the device's last heartbeat an hour old. */
async function fallSilent(db: Db, meetingId: string, { terminalId }: Device): Promise<void> {
  const p = meetingParticipantsTable;
  await db
    .update(p)
    .set({ seenAt: sql`now() - interval '1 hour'` })
    .where(and(eq(p.meetingId, meetingId), eq(p.terminalId, terminalId)));
}

function fail(why: string): never {
  throw new Error(why);
}
