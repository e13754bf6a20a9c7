import { decodeCursor } from '../../../src/realtime/feeds/cursor.js';
import type { Chance } from '../../support/chance.js';
import { now, pause } from '../clock.js';
import type { Answer, CallSeen, Happening, History } from '../history.js';
import {
  aboutOf,
  answerTo,
  argsOf,
  type Command,
  type CommandData,
  isOnce,
  type Outcome,
  requestOf,
} from './command.js';
import {
  ACTIVE_CALLS,
  type ActiveCallsData,
  CALL_UPDATES,
  type CallUpdateData,
  SIGNALS,
  type SignalData,
  seen,
} from './documents.js';
import { MeetingFeed } from './meeting-feed.js';
import { type ClientError, codeOf, type End, type Reply, Wire } from './wire.js';

/** The device's user, and how it reaches the service. */
export interface DeviceSpec {
  userId: string;
  terminalId: string;
  accessToken: string;
  /** URLs of the nodes. The device may use any of them. */
  nodes: readonly string[];
  /** The node with which it begins. */
  node: number;
  /** Whether it knows only that node. It is offline while that node is. */
  stays: boolean;
  /** The transport of its commands. It subscribes over a socket in any case. */
  via: 'http' | 'socket';
  keepAliveMs: number;
}

/** How long a device waits for one answer. */
const ANSWER_MS = 6_000;
/** How long it tries to get a command through. */
const PATIENCE_MS = 25_000;
/** Codes after which the same request may succeed in a moment. */
const RETRYABLE: readonly (string | null)[] = ['UNAVAILABLE', 'RATE_LIMITED'];

/**
 * A device as a well-made client runs it: one socket with its subscriptions, which it resumes from their cursors
 * wherever it can connect, and commands that it repeats until they are answered.
 */
export class Device {
  readonly spec: DeviceSpec;
  /** The number of the last event that it received; null while it does not know its position. */
  position: number | null = null;
  readonly #calls = new Map<string, CallSeen>();
  readonly #signals = new Map<string, Set<string>>();
  readonly #meetings = new Map<string, MeetingFeed>();
  readonly #history: History;
  readonly #chance: Chance;
  readonly #waiting = new Set<() => void>();
  #cursors: { calls: string | null; signals: string | null } = { calls: null, signals: null };
  #node: number;
  #wire: Wire | null = null;
  #attempts = 0;
  #commands = 0;
  #leaving = false;
  #living: Promise<void> = Promise.resolve();

  constructor(spec: DeviceSpec, history: History, chance: Chance) {
    this.spec = spec;
    this.#history = history;
    this.#chance = chance;
    this.#node = spec.node;
  }

  /** Connects, and stays connected. Resolves once it follows its user's calls. */
  async open(): Promise<void> {
    this.#living = this.#live();
    if (await this.#until(() => this.position !== null, 20_000)) return;
    throw new Error(`${this.spec.terminalId} cannot follow its calls`);
  }

  /** Leaves for good. */
  async leave(): Promise<void> {
    this.#leaving = true;
    this.#note({ is: 'left' });
    for (const feed of this.#meetings.values()) feed.leave();
    this.#wire?.close();
    await this.#living;
  }

  /** The last event that it received of each of its meetings. */
  inMeetings(): { meetingId: string; position: number | null }[] {
    return [...this.#meetings]
      .filter(([, { inIt }]) => inIt)
      .map(([meetingId, { position }]) => ({ meetingId, position }));
  }

  /** The last state of a call that this device received. */
  call(callId: string): CallSeen | undefined {
    return this.#calls.get(callId);
  }

  /** Waits until the received state of a call satisfies the predicate; false after the deadline. */
  receivesCall(
    callId: string,
    isSo: (call: CallSeen) => boolean,
    withinMs: number,
  ): Promise<boolean> {
    return this.#until(() => {
      const call = this.#calls.get(callId);
      return call !== undefined && isSo(call);
    }, withinMs);
  }

  /** Waits until it receives a call with this message. Returns its id, or null after the deadline. */
  async finds(message: string, withinMs: number): Promise<string | null> {
    const find = () => [...this.#calls.values()].find((call) => call.message === message);
    await this.#until(() => find() !== undefined, withinMs);
    return find()?.id ?? null;
  }

  /** Waits until it receives these signals; false after the deadline. */
  receivesSignals(callId: string, ids: readonly string[], withinMs: number): Promise<boolean> {
    return this.#until(() => {
      const had = this.#signals.get(callId);
      return ids.every((id) => had?.has(id));
    }, withinMs);
  }

  /** Forgets what it knows of a call. */
  forget(callId: string): void {
    this.#calls.delete(callId);
    this.#signals.delete(callId);
  }

  /**
   * Gets a command through. A command that must happen once is tried once, because a repeated signal would be another
   * signal.
   */
  async do(command: Command, patienceMs = PATIENCE_MS): Promise<Outcome> {
    this.#commands += 1;
    const id = this.#commands;
    const askedAt = now();
    for (;;) {
      const { ending, code, call, meeting = null } = await this.#attempt(command, id);
      if (command.op === 'joinMeeting' && meeting) this.#join(meeting.id);
      const again = ending === 'lost' || (ending === 'error' && RETRYABLE.includes(code));
      const outcome = { code, call, meeting, askedAt, answeredAt: now() };
      if (!again || isOnce(command)) return { ...outcome, ending };
      if (now() - askedAt > patienceMs || this.#leaving) {
        this.#note({ is: 'gave up', code, ...aboutOf(command) });
        return { ...outcome, ending: 'gave up' };
      }
      await pause(this.#chance.whole(50, 300));
    }
  }

  async #attempt(command: Command, id: number): Promise<Answer> {
    const viaSocket = this.spec.via === 'socket';
    if (viaSocket) await this.#until(() => this.#wire?.open === true || this.#leaving, ANSWER_MS);
    const wire = viaSocket ? this.#wire : null;
    this.#attempts += 1;
    const n = this.#attempts;
    const node = this.#node;
    const attempt = { n, command: id, node, wire: wire?.number ?? 0, args: argsOf(command) };
    this.#note({ is: 'asked', ...attempt, ...aboutOf(command) });
    const request = requestOf(command);
    const reply: Reply<CommandData> = !viaSocket
      ? await this.#post<CommandData>(request)
      : wire
        ? await wire.ask<CommandData>(request, ANSWER_MS)
        : { lost: 'there is no socket' };
    // A load balancer would not send the next attempt to an unresponsive node.
    if ('lost' in reply && !viaSocket && node === this.#node) this.#node = this.#nextNode();
    const answer = answerTo(command.op, reply);
    this.#note({ is: 'answered', n, ...answer });
    return answer;
  }

  /** Follows a meeting that it has joined or waits to join. */
  #join(meetingId: string): void {
    const feed =
      this.#meetings.get(meetingId) ??
      new MeetingFeed(meetingId, {
        note: (happening) => this.#note(happening),
        rest: () => this.#rest(100, 400),
      });
    this.#meetings.set(meetingId, feed);
    feed.join();
    if (this.#wire) void feed.follow(this.#wire);
  }

  async #post<T>(payload: object): Promise<Reply<T>> {
    const { nodes, accessToken, terminalId } = this.spec;
    try {
      const response = await fetch(`${nodes[this.#node]}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          authorization: `Bearer ${accessToken}`,
          'x-terminal-id': terminalId,
        },
        body: JSON.stringify(payload),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const { data, errors } = (await response.json()) as { data?: T; errors?: ClientError[] };
      return { data: data ?? null, errors: errors ?? [] };
    } catch (error) {
      return { lost: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Keeps connecting until the device leaves. */
  async #live(): Promise<void> {
    const { nodes, accessToken, terminalId, keepAliveMs } = this.spec;
    while (!this.#leaving) {
      const node = this.#node;
      const url = `${nodes[node]?.replace('http', 'ws')}/graphql`;
      const wire = new Wire(
        url,
        { Authorization: `Bearer ${accessToken}`, terminalId },
        keepAliveMs,
      );
      const connected = await Promise.race([
        wire.ready.then(() => true),
        wire.closed.then(() => false),
      ]);
      if (connected) {
        this.#wire = wire;
        this.#note({ is: 'opened', node, wire: wire.number });
        this.#wake();
        if (this.#leaving) wire.close();
        for (const feed of this.#meetings.values()) void feed.follow(wire);
        await Promise.all([this.#followCalls(wire), this.#followSignals(wire), wire.closed]);
        this.#wire = null;
      }
      const { code, reason } = await wire.closed;
      this.#note({ is: 'closed', node, wire: wire.number, code, reason });
      if (this.#leaving) return;
      this.#node = this.#nextNode();
      await this.#rest(30, 300);
    }
  }

  async #followCalls(wire: Wire): Promise<void> {
    while (wire.open && !this.#leaving) {
      if (this.#cursors.calls === null && !(await this.#readActiveCalls(wire))) {
        await this.#rest(100, 400);
        continue;
      }
      const after = this.#cursors.calls;
      this.#note({ is: 'following', what: 'calls', seq: this.position });
      const end = await wire.follow<CallUpdateData>(
        { query: CALL_UPDATES, variables: { after } },
        ({ callUpdates: { cursor, kind, call } }) => {
          const seq = decodeCursor(cursor)?.seq ?? Number.NaN;
          this.#note({ is: 'call event', seq, kind, call: seen(call) });
          this.#cursors.calls = cursor;
          this.position = seq;
          this.#learn(seen(call));
        },
      );
      await this.#ended('calls', end);
    }
  }

  /** Reads its position and the active calls in one request, so that nothing is missed in between. */
  async #readActiveCalls(wire: Wire): Promise<boolean> {
    const reply = await wire.ask<ActiveCallsData>({ query: ACTIVE_CALLS }, ANSWER_MS);
    if ('lost' in reply) return false;
    if (!reply.data || reply.errors.length > 0) {
      this.#note({ is: 'ended', what: 'calls', code: codeOf(reply.errors) });
      return false;
    }
    const { eventCursor, activeCalls } = reply.data;
    const seq = decodeCursor(eventCursor)?.seq ?? Number.NaN;
    this.#note({ is: 'read', seq, calls: activeCalls.map(seen) });
    this.#cursors.calls = eventCursor;
    this.position = seq;
    for (const call of activeCalls) this.#learn(seen(call));
    this.#wake();
    return true;
  }

  async #followSignals(wire: Wire): Promise<void> {
    while (wire.open && !this.#leaving) {
      const after = this.#cursors.signals;
      const seq = after === null ? null : (decodeCursor(after)?.seq ?? Number.NaN);
      this.#note({ is: 'following', what: 'signals', seq });
      const end = await wire.follow<SignalData>(
        { query: SIGNALS, variables: { after } },
        ({ signals: { cursor, callId, fromTerminalId, sdp } }) => {
          const at = decodeCursor(cursor)?.seq ?? Number.NaN;
          this.#note({ is: 'signalled', seq: at, callId, from: fromTerminalId, id: sdp });
          this.#cursors.signals = cursor;
          const had = this.#signals.get(callId) ?? new Set();
          this.#signals.set(callId, had.add(sdp));
          this.#wake();
        },
      );
      await this.#ended('signals', end);
    }
  }

  async #ended(what: 'calls' | 'signals', end: End): Promise<void> {
    if (end === 'closed' || this.#leaving) return;
    const code = codeOf(end.errors);
    this.#note({ is: 'ended', what, code });
    if (code === 'CURSOR_EXPIRED') this.#cursors[what] = null;
    else await this.#rest(100, 400);
  }

  #learn(call: CallSeen): void {
    const known = this.#calls.get(call.id);
    if (!known || known.version < call.version) this.#calls.set(call.id, call);
    this.#wake();
  }

  /** Waits until the condition holds; false after the deadline. */
  #until(isSo: () => boolean, withinMs: number): Promise<boolean> {
    if (isSo()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (result: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(result);
      };
      const look = () => {
        if (isSo()) end(true);
      };
      const timer = setTimeout(() => end(false), withinMs);
      this.#waiting.add(look);
    });
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  #rest(fromMs: number, toMs: number): Promise<void> {
    return pause(this.#chance.whole(fromMs, toMs));
  }

  #nextNode = (): number =>
    this.spec.stays ? this.spec.node : (this.#node + 1) % this.spec.nodes.length;

  #note(happening: Happening): void {
    this.#history.note(this.spec, happening);
  }
}
