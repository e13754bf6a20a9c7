import {
  type Call,
  isElsewhere,
  isHere,
  isLive,
  othersIn,
  partOf,
  rings,
  ringsFor,
} from './call.js';
import { CallBook } from './call-book.js';
import { CallCommands } from './call-commands.js';
import { CallFeed } from './call-feed.js';
import { CallMedia } from './call-media.js';
import { newsOf } from './call-news.js';
import { CallReporter } from './call-reporter.js';
import type { Api } from './client.js';
import type { Connection } from './connection.js';
import type { CallType } from './gql/graphql.js';
import type { IceServers } from './ice-servers.js';
import { newId } from './id.js';
import { LocalCapture } from './local-capture.js';
import { recallChoice, rememberChoice } from './media-choice.js';
import type { Notices } from './notices.js';
import { farewell } from './outcome.js';
import type { Companion } from './peer-mesh.js';
import type { Person } from './session.js';
import type { Signaling } from './signaling.js';
import { Store } from './store.js';
import { recallTransfer, rememberTransfer } from './transfer-target.js';

/** The call that this device is in, from the press of a button on. */
export interface Line {
  readonly callId: string;
  readonly people: readonly Person[];
  readonly type: CallType;
  readonly outgoing: boolean;
  /** Null until the server has it. */
  readonly call: Call | null;
  readonly media: CallMedia;
  /** Whom the user hands the call over to, while they ring. */
  readonly transferTo: Person | null;
  /** Whether the answer to a hold or its end is on its way. */
  readonly changingHold: boolean;
}

/** How to call. */
export interface Dialing {
  readonly type: CallType;
  /** What the others read while it rings. */
  readonly note?: string | null;
}

export interface PhoneState {
  readonly ringing: readonly Call[];
  readonly line: Line | null;
  /** The call that another device of the user is in. */
  readonly elsewhere: Call | null;
}

interface PhoneOptions {
  readonly api: Api;
  readonly connection: Connection;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly user: Person;
  readonly terminalId: string;
  readonly notices: Notices;
  /** Whom a call of one's own schedule is for, where that is known. */
  readonly calleesOf: (callId: string) => readonly Person[] | null;
}

/**
 * One user's phone on one device. What is shown follows from the newest copy of each call, whichever
 * way it came: an update, the answer to a command, a reading after a long absence.
 */
export class Phone {
  readonly state = new Store<PhoneState>({ ringing: [], line: null, elsewhere: null });
  readonly book = new CallBook();
  readonly #options: PhoneOptions;
  readonly #commands: CallCommands;
  readonly #stops: (() => void)[] = [];
  /** Calls that the user turned away from: they must not ring or come back while the server learns of it. */
  readonly #left = new Set<string>();
  /** The answer to startCall or acceptCall, while it is on its way: the call that there is; null: none. */
  #pending: Promise<string | null> | null = null;
  #reporter: CallReporter | null = null;
  #forgetLine = () => {};
  /** The calls of the moment are known. */
  #ready = false;
  /** After a reload, we make the first offer to everybody: they cannot know that we began anew. */
  #rejoins = false;

  constructor(options: PhoneOptions) {
    this.#options = options;
    const { api, connection, notices } = options;
    this.#commands = new CallCommands(api, this.book, notices);
    const feed = new CallFeed(api, connection, this.book);
    this.#stops.push(
      this.book.calls.subscribe(() => this.#settle()),
      () => feed.dispose(),
    );
    feed.start().then(
      () => {
        this.#ready = true;
        this.#settle();
      },
      // Disposed of before it could begin.
      () => {},
    );
  }

  // ───────────── what the user does ─────────────

  async dial(people: readonly Person[], { type, note = null }: Dialing): Promise<void> {
    if (this.#line || people.length === 0) return;
    const callId = newId();
    const calleeIds = people.map(({ id }) => id);
    const started = this.#await(this.#commands.start(callId, calleeIds, { type, note }));
    const capture = new LocalCapture({ camera: type === 'VIDEO', muted: false });
    this.#open({ callId, people, type, outgoing: true, call: null }, capture);
    const startedId = await started;
    if (startedId === null) this.#close(callId);
    else if (startedId !== callId) this.#goOnIn(startedId, callId);
  }

  /** `callees`: those who are called when the user answers a call that they had scheduled. */
  async answer(call: Call, camera: boolean, callees: readonly Person[] = []): Promise<void> {
    this.hangUp();
    const known = othersIn(call, this.#options.user.id).map(({ user }) => user);
    const people = known.length > 0 ? known : callees;
    const accepted = this.#await(this.#commands.accept(call.id));
    const capture = new LocalCapture({ camera, muted: false });
    const outgoing = call.caller.id === this.#options.user.id;
    this.#open({ callId: call.id, people, type: call.type, outgoing, call }, capture);
    if ((await accepted) === null) this.#close(call.id);
    this.#settle();
  }

  decline(call: Call): void {
    this.#left.add(call.id);
    this.#settle();
    void this.#commands.reject(call.id);
  }

  /** The screen goes at once; the server is told as soon as it can be reached. */
  hangUp(): void {
    const line = this.#line;
    if (!line) return;
    const pending = this.#pending;
    this.#left.add(line.callId);
    this.#close(line.callId);
    void (async () => {
      const callId = pending ? await pending : line.callId;
      if (callId === null) return;
      this.#left.add(callId);
      const unanswered = line.outgoing && this.book.get(callId)?.status !== 'CONNECTED';
      await (unanswered ? this.#commands.cancel(callId) : this.#commands.hangUp(callId));
    })();
  }

  /** Nobody hears or sees us from the press of the button on, and again once the server says so. */
  async toggleHold(): Promise<void> {
    const line = this.#line;
    const me = line?.call && partOf(line.call, this.#options.user.id);
    if (!line || !me || line.changingHold) return;
    this.state.patch({ line: { ...line, changingHold: true } });
    if (!me.onHold) line.media.setHeld(true);
    await (me.onHold ? this.#commands.resume(line.callId) : this.#commands.hold(line.callId));
    this.#changeLine(line.callId, { changingHold: false });
    this.#settle();
  }

  /** Rings more people into the call. What is wrong; null: they ring. */
  async invite(people: readonly Person[]): Promise<string | null> {
    const line = this.#line;
    if (!line || people.length === 0) return null;
    const ids = people.map(({ id }) => id);
    return this.#commands.invite(line.callId, ids);
  }

  /**
   * Hands the call over to somebody; this device leaves when they answer. What is wrong; null: they
   * ring.
   */
  async transfer(to: Person): Promise<string | null> {
    const line = this.#line;
    if (!line) return null;
    // Before it is done: they may answer before we hear that it is.
    this.#changeLine(line.callId, { transferTo: to });
    const problem = await this.#commands.transfer(line.callId, to.id);
    if (problem) this.#changeLine(line.callId, { transferTo: null });
    return problem;
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#forgetLine();
    this.#reporter?.close();
    this.#line?.media.close();
  }

  // ───────────── what follows ─────────────

  get #line(): Line | null {
    return this.state.get().line;
  }

  /** This device takes part in a call that is not shown: the page was reloaded, or the answer was lost. */
  #rejoin(): void {
    if (!this.#ready || this.#line || this.#pending) return;
    const { user, terminalId } = this.#options;
    const call = [...this.book.calls.get().values()].find(
      (each) => isHere(each, user.id, terminalId) && !this.#left.has(each.id),
    );
    if (!call) return;
    const people = othersIn(call, user.id).map((participant) => participant.user);
    const outgoing = call.caller.id === user.id;
    const line = { callId: call.id, people, type: call.type, outgoing, call };
    this.#open(line, new LocalCapture(recallChoice(call.id)), true);
  }

  /** Whom we called had called us before: that call connects us, and ours never was. */
  #goOnIn(callId: string, dialedId: string): void {
    const line = this.#line;
    const call = this.book.get(callId);
    if (line?.callId !== dialedId || !call) return;
    this.#forgetLine();
    this.#reporter?.close();
    const capture = line.media.disconnect();
    this.#open({ ...line, callId, call, outgoing: false }, capture);
  }

  #open(
    line: Omit<Line, 'media' | 'transferTo' | 'changingHold'>,
    capture: LocalCapture,
    rejoins = false,
  ): void {
    // How the last call ended is no news any more.
    this.#options.notices.clear();
    const { signaling, iceServers, user } = this.#options;
    const { callId } = line;
    const media = new CallMedia({ callId, signaling, iceServers, capture });
    this.#forgetLine = capture.state.subscribe(() => rememberChoice(callId, capture.state.get()));
    const stage = (line.call && partOf(line.call, user.id)?.mediaStage) ?? null;
    this.#reporter = new CallReporter({ callId, stage }, media, this.#commands);
    this.#rejoins = rejoins;
    const transferTo = rejoins && line.call ? recallTransfer(line.call) : null;
    this.state.patch({ line: { ...line, media, transferTo, changingHold: false } });
    this.#settle();
  }

  #close(callId: string): void {
    const line = this.#line;
    if (line?.callId !== callId) return;
    this.#forgetLine();
    this.#reporter?.close();
    this.#reporter = null;
    line.media.close();
    this.state.patch({ line: null });
  }

  #changeLine(callId: string, part: Partial<Line>): void {
    const line = this.#line;
    if (line?.callId !== callId) return;
    if (part.transferTo !== undefined) rememberTransfer(callId, part.transferTo);
    this.state.patch({ line: { ...line, ...part } });
  }

  #await(outcome: Promise<string | null>): Promise<string | null> {
    const pending = outcome.finally(() => {
      if (this.#pending === pending) this.#pending = null;
    });
    this.#pending = pending;
    return pending;
  }

  /** Brings line and ringing into agreement with the newest copies of the calls. */
  #settle(): void {
    this.#settleLine();
    this.#rejoin();
    const { user, terminalId } = this.#options;
    const before = this.state.get().ringing;
    const calls = [...this.book.calls.get().values()];
    const ringing = calls.filter(
      (call) =>
        ringsFor(call, user.id) && !this.#left.has(call.id) && call.id !== this.#line?.callId,
    );
    const elsewhere = calls.find((call) => isElsewhere(call, user.id, terminalId)) ?? null;
    this.state.patch({ ringing, elsewhere });
    for (const call of ringing) {
      if (!before.some(({ id }) => id === call.id)) void this.#commands.acknowledge(call.id);
    }
    for (const { id } of before) {
      if (!ringing.some((call) => call.id === id)) this.#tellWhyItStopped(id);
    }
  }

  #settleLine(): void {
    const line = this.#line;
    const call = line && this.book.get(line.callId);
    if (!line || !call) return;
    const { user, terminalId, notices } = this.#options;
    if (isHere(call, user.id, terminalId)) {
      this.#follow(line, call);
      return;
    }
    // Still waiting for the answer to acceptCall: it tells more than this copy.
    if (this.#pending && isLive(call)) return;
    this.#close(line.callId);
    if (isLive(call)) notices.tell(this.#goesOn(line, call));
    else notices.tell(this.#farewell(call), call.status === 'COMPLETED' ? 'plain' : 'bad');
  }

  /** Shows what has become of the call, and connects to those who are in it. */
  #follow(line: Line, call: Call): void {
    const { user, notices } = this.#options;
    const { media, transferTo, changingHold } = line;
    const me = partOf(call, user.id);
    if (line.call !== call) {
      const target = transferTo && partOf(call, transferTo.id);
      const before = transferTo && line.call && partOf(line.call, transferTo.id);
      // They declined or did not answer: it is told with the other news.
      const isDone = target && before && rings(before) && !rings(target);
      const news = line.call ? newsOf(line.call, call, user.id, transferTo?.id ?? null) : [];
      this.#changeLine(line.callId, { call, transferTo: isDone ? null : transferTo });
      for (const { text, tone } of news) notices.tell(text, tone);
    }
    media.setHeld(me?.onHold === true || (changingHold && media.isHeld));
    media.meet(this.#companions(call));
  }

  #goesOn(line: Line, call: Call): string {
    const { user } = this.#options;
    const { transferTo } = line;
    if (transferTo && partOf(call, transferTo.id)?.state === 'JOINED') {
      return `${transferTo.displayName} has answered: the call goes on without you.`;
    }
    return partOf(call, user.id)?.state === 'LEFT'
      ? 'This device was away for too long: the call goes on without you.'
      : 'The call continues without this device.';
  }

  #companions(call: Call): Companion[] {
    return call.peers.map(({ userId, terminalId, offers }) => ({
      userId,
      visit: `${terminalId} ${partOf(call, userId)?.joinedAt}`,
      polite: offers,
      offers: !offers || this.#rejoins,
    }));
  }

  #tellWhyItStopped(callId: string): void {
    if (this.#left.has(callId) || this.#line?.callId === callId) return;
    const { user, terminalId, notices } = this.#options;
    const call = this.book.get(callId);
    // Answered here, by calling back.
    if (!call || isHere(call, user.id, terminalId)) return;
    const state = partOf(call, user.id)?.state;
    if (state === 'JOINED') notices.tell('Answered on another device.');
    else if (state === 'REJECTED') notices.tell('Declined on another device.');
    else if (state === 'MISSED' || !isLive(call)) notices.tell(this.#farewell(call), 'bad');
  }

  #farewell(call: Call): string {
    const { user, calleesOf } = this.#options;
    return farewell(call, user.id, calleesOf(call.id) ?? []);
  }
}
