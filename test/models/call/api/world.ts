import { sql } from 'drizzle-orm';
import { type DocumentNode, execute } from 'graphql';
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
import { schema } from '../../../../src/schema/index.js';
import { contextOf } from '../../in-turns/context.js';
import type { Stage } from '../../in-turns/happening.js';
import { device } from '../lifecycle/commands.js';
import { isOver } from '../lifecycle/seen.js';
import { type Facts, known } from '../lifecycle/story.js';
import { alone, type Deed, perform, plain } from './deed.js';
import { type Ear, listen } from './ear.js';
import { type Sight, showing } from './sight.js';
import { idOf, on, type Starting, signal, type Wish } from './wish.js';

/** All users. Nobody calls Eve. */
export const USERS = ['ann', 'bob', 'cid', 'dan', 'fay', 'eve'];

/** The stored state of a call at the end. */
export interface Stored {
  call: Call;
  timeline: readonly TimelineEntry[];
}

/** A device as `CallParticipant.terminals` shows it. */
export interface Rung {
  terminalId: string;
  stopReason: string | null;
}

/** Everything that a user sees. */
export interface View {
  device: Device;
  active: Sight[];
  history: Sight[];
  byId: Map<string, Sight | null>;
  /** Their own devices that each call has rung. */
  rung: Map<string, Rung[]>;
}

/** Everything that a run leaves for the rules to check. */
export interface Remains {
  facts: Facts;
  deeds: readonly Deed[];
  /** The operations that were repeated at the end. */
  retries: readonly { deed: Deed; again: Deed }[];
  ears: readonly Ear[];
  stored: ReadonlyMap<string, Stored>;
  /** The events in each user's stream, and the number of the event before them. */
  told: ReadonlyMap<string, { from: number; events: readonly CallEvent[] }>;
  views: readonly View[];
}

/** The most operations that are repeated. */
const RETRIES = 5;

let runs = 0;

/** Users with several devices who use the API of several nodes, and a record of everything that they do. */
export class World implements Stage<Wish> {
  readonly #apps: readonly App[];
  readonly #facts: Facts;
  readonly #heads: ReadonlyMap<string, number>;
  readonly #run: string;
  /** The ids of the started calls, by their number. */
  readonly #ids: string[] = [];
  /** The newest version of each call that is known to be stored. */
  readonly #versions = new Map<string, number>();
  readonly #deeds: Deed[] = [];
  readonly #ears: Ear[] = [];
  readonly #going = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  private constructor(apps: readonly App[], facts: Facts, heads: ReadonlyMap<string, number>) {
    this.#apps = apps;
    this.#facts = facts;
    this.#heads = heads;
    runs += 1;
    this.#run = String(runs);
  }

  /** A world without calls on these nodes. */
  static async of(apps: readonly App[], facts: Facts): Promise<World> {
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
      chosenPresence: sql`CASE WHEN ${named((id) => facts[id]?.disturbable === false)}
        THEN 'DO_NOT_DISTURB' ELSE 'ONLINE' END::chosen_presence`,
      callWaiting: sql`${named((id) => facts[id]?.callWaiting)}`,
    });
    const pairs = USERS.flatMap((userId) =>
      USERS.filter((id) => id !== userId && known(facts, userId, id).hasBlocked).map(
        (blockedId) => ({ userId, blockedId }),
      ),
    );
    if (pairs.length > 0) await db.insert(blocksTable).values(pairs);
    return new World(apps, facts, await readHeads(db, USERS.map(userStream)));
  }

  /** Runs an operation through a node. Resolves when it is done. */
  async do(wish: Wish, node = 0): Promise<void> {
    await this.#do(wish, node);
  }

  async #do(wish: Wish, node: number): Promise<Deed> {
    const callId = 'on' in wish ? this.#idAt(wish.on) : this.#idFor(wish);
    const deed: Deed = {
      wish,
      callId,
      from: this.#versions.get(callId) ?? 0,
      to: Number.POSITIVE_INFINITY,
      answer: null,
      written: null,
    };
    this.#deeds.push(deed);
    await this.#track(async () => {
      await this.#perform(deed, node);
      const { written } = deed;
      if (written) {
        const { id, version } = written.call;
        this.#versions.set(id, Math.max(this.#versions.get(id) ?? 0, version));
      }
      // Operations still running may have stored something already.
      deed.to = (this.#versions.get(callId) ?? 0) + this.#going.size;
    });
    return deed;
  }

  async #perform(deed: Deed, node: number): Promise<void> {
    deed.answer = await perform(this.#app(node), deed).catch((error) => {
      throw new Error(`${JSON.stringify(deed.wish)} failed`, { cause: error });
    });
  }

  /** A device subscribes, perhaps from its last cursor. */
  listen(name: string, again: boolean, node = 0): void {
    void this.hear(name, again, node);
  }

  /** Resolves when the subscriptions are established. */
  async hear(name: string, again: boolean, node = 0, head: number | null = null): Promise<void> {
    const of = device(name);
    const before = this.#ears.findLast((ear) => ear.device.terminalId === of.terminalId);
    const after = (again && before?.heard.at(-1)?.cursor) || null;
    const ear: Ear = { device: of, after, begun: head, heard: [], signals: [], closes: [] };
    this.#ears.push(ear);
    await this.#track(() => listen(this.#app(node), ear, this.#failed));
  }

  /** Subscribes a device before anything happens. */
  async hearAll(name: string, node: number): Promise<void> {
    await this.hear(name, false, node, this.#heads.get(userStream(device(name).userId)) ?? 0);
  }

  async quiet(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going);
  }

  /** Finds now what the bus has lost. */
  async recover(): Promise<void> {
    await Promise.all(
      this.#apps.flatMap((app) => [app.streams.checkHeads(), app.logs.signals.check()]),
    );
  }

  /** The record at the end. */
  async remains(): Promise<Remains> {
    if (this.#going.size > 0) throw new Error('An operation never returned.');
    const app = this.#app(0);
    this.#mustNotHaveFailed();
    const retries = await this.#again();
    await this.#signalLate();
    this.#mustNotHaveFailed();
    const ids = [...this.#versions.keys()];
    const timelines = await app.calls.timelines(ids);
    const stored = new Map<string, Stored>();
    for (const call of await app.calls.readMany(ids)) {
      const timeline = timelines.filter(({ callId }) => callId === call.id);
      stored.set(call.id, { call: alone(call), timeline });
    }
    const places = [...stored.values()].flatMap(({ call }) => call.participants);
    // One user without a call is enough.
    const lookers = USERS.filter(
      (name) => name === 'eve' || places.some(({ userId }) => userId === name),
    );
    const told = await Promise.all(
      USERS.map(async (userId) => {
        const from = this.#heads.get(userStream(userId)) ?? 0;
        const rows = await readEvents(app.db, userStream(userId), from, 1_000);
        const events = rows.map(({ payload }) => readCallEvent(payload));
        return [userId, { from, events }] as const;
      }),
    );
    return {
      facts: this.#facts,
      deeds: this.#deeds,
      retries,
      ears: this.#ears,
      stored,
      told: new Map(told),
      views: await Promise.all(lookers.map((name) => viewOf(app, device(name), ids))),
    };
  }

  /** Ends all subscriptions. */
  close(): void {
    for (const ear of this.#ears) for (const close of ear.closes) close();
  }

  /** Repeats lasting commands through another node. */
  async #again(): Promise<Remains['retries']> {
    const done = this.#deeds.filter(
      ({ wish, written }) => written && (!('on' in wish) || LASTING.includes(wish.what.kind)),
    );
    const retries: { deed: Deed; again: Deed }[] = [];
    for (const [i, deed] of done.slice(-RETRIES).entries()) {
      const again: Deed = { ...deed, answer: null, written: null };
      retries.push({ deed, again });
      await this.#perform(again, i);
    }
    return retries;
  }

  /** Sends signals in ended calls. */
  async #signalLate(): Promise<void> {
    const app = this.#app(0);
    for (const [i, id] of this.#ids.entries()) {
      const call = await app.calls.read(id);
      if (!call || !isOver(call)) continue;
      for (const { membership } of this.#apps) await membership.calls.read(id);
      for (const { userId } of call.participants.slice(1, 3)) {
        const wish = on(i, { ...signal('', userId), by: device(call.callerId) });
        (await this.#do(wish, i)).isLate = true;
      }
    }
  }

  #idAt(no: number): string {
    return this.#ids[no % Math.max(1, this.#ids.length)] ?? 'none';
  }

  #idFor(wish: Starting): string {
    const id = idOf(this.#run, wish);
    if (!this.#ids.includes(id)) this.#ids.push(id);
    return id;
  }

  #app(node: number): App {
    const app = this.#apps[node % this.#apps.length];
    if (!app) throw new Error('no node');
    return app;
  }

  #mustNotHaveFailed(): void {
    if (this.#failure) throw this.#failure.error;
  }

  readonly #failed = (error: unknown): void => {
    this.#failure ??= { error };
  };

  async #track(task: () => Promise<void>): Promise<void> {
    const going = task().catch(this.#failed);
    this.#going.add(going);
    await going;
    this.#going.delete(going);
  }
}

/** The commands whose outcome never changes when they are repeated. */
const LASTING = ['accept', 'reject', 'cancel', 'hangUp'];

async function viewOf(app: App, of: Device, ids: readonly string[]): Promise<View> {
  const byId = new Map<string, Sight | null>();
  const rung = new Map<string, Rung[]>();
  const { activeCalls: active, calls: history } = await asks<Everything>(app, of, EVERYTHING);
  for (const id of ids) {
    const { call } = await asks<{ call: Rang | null }>(app, of, ONE, { id });
    const { rung: places = [], ...sight } = call ?? {};
    byId.set(id, 'id' in sight ? (sight as Sight) : null);
    rung.set(id, places.find(({ userId }) => userId === of.userId)?.terminals ?? []);
  }
  return { device: of, active, history: history.edges.map(({ node }) => node), byId, rung };
}

type Rang = Sight & { rung: { userId: string; terminals: Rung[] }[] };
type Everything = { activeCalls: Sight[]; calls: { edges: { node: Sight }[] } };

const EVERYTHING = showing(`
  query {
    activeCalls { ...Seen }
    calls(first: 15) { edges { node { ...Seen } } }
  }`);

const ONE = showing(`
  query One($id: ID!) {
    call(id: $id) { ...Seen rung: participants { userId terminals { terminalId stopReason } } }
  }`);

async function asks<T>(app: App, of: Device, document: DocumentNode, variableValues = {}) {
  const contextValue = contextOf(app, of);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return plain(data as T);
}
