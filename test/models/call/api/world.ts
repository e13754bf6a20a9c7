import { sql } from 'drizzle-orm';
import type { App } from '../../../../src/app.js';
import { blocksTable, usersTable } from '../../../../src/db/account/tables.js';
import { callsTable } from '../../../../src/db/call/tables.js';
import {
  type CallEvent,
  readCallEvent,
  type TimelineEntry,
} from '../../../../src/db/call/updates.js';
import { readEvents, readHeads, userStream } from '../../../../src/db/streams.js';
import type { Call, Device } from '../../../../src/lifecycle/call/state.js';
import type { Stage } from '../../interleaving/episode.js';
import { ask } from '../../interleaving/execute.js';
import { World } from '../../interleaving/world.js';
import { device } from '../lifecycle/commands.js';
import { type CalleeStates, calleeOf } from '../lifecycle/story.js';
import { isOver } from '../oracle/state.js';
import { type ApiCommand, idOf, on, type StartCommand, signal } from './command.js';
import { type Listener, listen } from './listener.js';
import { perform, type Step, withoutReadTime } from './step.js';
import { type CallView, withCallFields } from './view.js';

/** All users. Nobody calls Eve. */
export const USERS = ['ann', 'bob', 'cid', 'dan', 'fay', 'eve'];

/** The stored state of a call at the end. */
export interface Stored {
  call: Call;
  timeline: readonly TimelineEntry[];
}

/** A device as `CallParticipant.terminals` shows it. */
export interface RungDevice {
  terminalId: string;
  stopReason: string | null;
}

/** Everything that a user sees. */
export interface UserView {
  device: Device;
  active: CallView[];
  history: CallView[];
  byId: Map<string, CallView | null>;
  /** Their own devices that each call has rung. */
  rung: Map<string, RungDevice[]>;
}

/** Everything that a run leaves for the rules to check. */
export interface Evidence {
  calleeStates: CalleeStates;
  steps: readonly Step[];
  /** The operations that were repeated at the end. */
  retries: readonly { step: Step; again: Step }[];
  listeners: readonly Listener[];
  stored: ReadonlyMap<string, Stored>;
  /** The events in each user's stream, and the number of the event before them. */
  streams: ReadonlyMap<string, { from: number; events: readonly CallEvent[] }>;
  views: readonly UserView[];
}

/** The most operations that are repeated. */
const RETRIES = 5;

let runs = 0;

/** Users with several devices who use the API of several nodes, and a record of everything that they do. */
export class CallWorld extends World<Step, Listener> implements Stage<ApiCommand> {
  readonly #calleeStates: CalleeStates;
  readonly #heads: ReadonlyMap<string, number>;
  readonly #run: string;
  /** The ids of the started calls, by their number. */
  readonly #ids: string[] = [];
  /** The newest version of each call that is known to be stored. */
  readonly #versions = new Map<string, number>();

  private constructor(
    apps: readonly App[],
    calleeStates: CalleeStates,
    heads: ReadonlyMap<string, number>,
  ) {
    super(apps);
    this.#calleeStates = calleeStates;
    this.#heads = heads;
    runs += 1;
    this.#run = String(runs);
  }

  /** A world without calls on these nodes. */
  static async of(apps: readonly App[], calleeStates: CalleeStates): Promise<CallWorld> {
    const [app] = apps;
    if (!app) throw new Error('no node');
    const { db } = app;
    await db.delete(callsTable);
    await db.delete(blocksTable);
    const named = (is: (userId: string) => boolean | undefined) =>
      sql`${usersTable.id} = ANY (ARRAY[${sql.join(
        ['nobody', ...USERS.filter(is)].map((id) => sql`${id}`),
        sql`, `,
      )}]::text[])`;
    await db.update(usersTable).set({
      chosenPresence: sql`CASE WHEN ${named((id) => calleeStates[id]?.disturbable === false)}
        THEN 'DO_NOT_DISTURB' ELSE 'ONLINE' END::chosen_presence`,
      callWaiting: sql`${named((id) => calleeStates[id]?.callWaiting)}`,
    });
    const pairs = USERS.flatMap((userId) =>
      USERS.filter((id) => id !== userId && calleeOf(calleeStates, userId, id).hasBlocked).map(
        (blockedId) => ({ userId, blockedId }),
      ),
    );
    if (pairs.length > 0) await db.insert(blocksTable).values(pairs);
    return new CallWorld(apps, calleeStates, await readHeads(db, USERS.map(userStream)));
  }

  /** Runs an operation through a node. Resolves when it is done. */
  async do(command: ApiCommand, node = 0): Promise<void> {
    await this.#do(command, node);
  }

  async #do(command: ApiCommand, node: number): Promise<Step> {
    const callId = 'on' in command ? this.#idAt(command.on) : this.#idFor(command);
    const step: Step = {
      command,
      callId,
      from: this.#versions.get(callId) ?? 0,
      to: Number.POSITIVE_INFINITY,
      answer: null,
      written: null,
    };
    this.steps.push(step);
    await this.track(async () => {
      await this.#perform(step, node);
      const { written } = step;
      if (written) {
        const { id, version } = written.call;
        this.#versions.set(id, Math.max(this.#versions.get(id) ?? 0, version));
      }
      // Operations still running may have stored something already.
      step.to = (this.#versions.get(callId) ?? 0) + this.going.size;
    });
    return step;
  }

  async #perform(step: Step, node: number): Promise<void> {
    step.answer = await perform(this.app(node), step).catch((error) => {
      throw new Error(`${JSON.stringify(step.command)} failed`, { cause: error });
    });
  }

  /** A device subscribes, perhaps from its last cursor. */
  listen(name: string, again: boolean, node = 0): void {
    const of = device(name);
    void this.#subscribe(of, { after: again ? this.lastCursor(of) : null, head: null }, node);
  }

  /** Subscribes a device before anything happens. Resolves when the subscriptions are established. */
  async subscribeAtHead(name: string, node: number): Promise<void> {
    const of = device(name);
    const head = this.#heads.get(userStream(of.userId)) ?? 0;
    await this.#subscribe(of, { after: null, head }, node);
  }

  async #subscribe(of: Device, begin: Pick<Listener, 'after' | 'head'>, node: number) {
    const listener: Listener = { device: of, ...begin, received: [], signals: [], closes: [] };
    this.listeners.push(listener);
    await this.track(() => listen(this.app(node), listener, this.failed));
  }

  /** Finds now what the bus has lost. */
  async recover(): Promise<void> {
    await Promise.all(
      this.apps.flatMap((app) => [app.streams.checkHeads(), app.logs.signals.check()]),
    );
  }

  /** The record at the end. */
  async evidence(): Promise<Evidence> {
    this.mustBeDone();
    const app = this.app(0);
    const retries = await this.#again();
    await this.#signalLate();
    this.mustBeDone();
    const ids = [...this.#versions.keys()];
    const timelines = await app.calls.timelines(ids);
    const stored = new Map<string, Stored>();
    for (const call of await app.calls.readMany(ids)) {
      const timeline = timelines.filter(({ callId }) => callId === call.id);
      stored.set(call.id, { call: withoutReadTime(call), timeline });
    }
    const participants = [...stored.values()].flatMap(({ call }) => call.participants);
    // One user without a call is enough.
    const viewers = USERS.filter(
      (name) => name === 'eve' || participants.some(({ userId }) => userId === name),
    );
    const streams = await Promise.all(
      USERS.map(async (userId) => {
        const from = this.#heads.get(userStream(userId)) ?? 0;
        const rows = await readEvents(app.db, userStream(userId), from, 1_000);
        const events = rows.map(({ payload }) => readCallEvent(payload));
        return [userId, { from, events }] as const;
      }),
    );
    return {
      calleeStates: this.#calleeStates,
      steps: this.steps,
      retries,
      listeners: this.listeners,
      stored,
      streams: new Map(streams),
      views: await Promise.all(viewers.map((name) => userViewOf(app, device(name), ids))),
    };
  }

  /** Ends all subscriptions. */
  close(): void {
    for (const listener of this.listeners) for (const close of listener.closes) close();
  }

  /** Repeats lasting commands through another node. */
  async #again(): Promise<Evidence['retries']> {
    const done = this.steps.filter(
      ({ command, written }) =>
        written && (!('on' in command) || LASTING.includes(command.what.kind)),
    );
    const retries: { step: Step; again: Step }[] = [];
    for (const [i, step] of done.slice(-RETRIES).entries()) {
      const again: Step = { ...step, answer: null, written: null };
      retries.push({ step, again });
      await this.#perform(again, i);
    }
    return retries;
  }

  /** Sends signals in ended calls. */
  async #signalLate(): Promise<void> {
    const app = this.app(0);
    for (const [i, id] of this.#ids.entries()) {
      const call = await app.calls.read(id);
      if (!call || !isOver(call)) continue;
      for (const { membership } of this.apps) await membership.calls.read(id);
      for (const { userId } of call.participants.slice(1, 3)) {
        const command = on(i, { ...signal('', userId), by: device(call.callerId) });
        (await this.#do(command, i)).isLate = true;
      }
    }
  }

  #idAt(no: number): string {
    return this.#ids[no % Math.max(1, this.#ids.length)] ?? 'none';
  }

  #idFor(command: StartCommand): string {
    const id = idOf(this.#run, command);
    if (!this.#ids.includes(id)) this.#ids.push(id);
    return id;
  }
}

/** The commands whose outcome never changes when they are repeated. */
const LASTING = ['accept', 'reject', 'cancel', 'hangUp'];

async function userViewOf(app: App, of: Device, ids: readonly string[]): Promise<UserView> {
  const byId = new Map<string, CallView | null>();
  const rung = new Map<string, RungDevice[]>();
  const { activeCalls: active, calls: history } = await ask<Everything>(app, of, EVERYTHING);
  for (const id of ids) {
    const { call } = await ask<{ call: CallWithRings | null }>(app, of, ONE, { id });
    const { rung: participants = [], ...view } = call ?? {};
    byId.set(id, 'id' in view ? (view as CallView) : null);
    rung.set(id, participants.find(({ userId }) => userId === of.userId)?.terminals ?? []);
  }
  return { device: of, active, history: history.edges.map(({ node }) => node), byId, rung };
}

type CallWithRings = CallView & { rung: { userId: string; terminals: RungDevice[] }[] };
type Everything = { activeCalls: CallView[]; calls: { edges: { node: CallView }[] } };

const EVERYTHING = withCallFields(`
  query {
    activeCalls { ...CallFields }
    calls(first: 15) { edges { node { ...CallFields } } }
  }`);

const ONE = withCallFields(`
  query One($id: ID!) {
    call(id: $id) { ...CallFields rung: participants { userId terminals { terminalId stopReason } } }
  }`);
