import { type Call, isHere, isLive, othersIn, partOf, ringsFor, wasFirst } from './call.js';
import { CallBook } from './call-book.js';
import { CallCommands } from './call-commands.js';
import { CallFeed } from './call-feed.js';
import { CallMedia } from './call-media.js';
import type { Api } from './client.js';
import type { Connection } from './connection.js';
import type { CallType } from './gql/graphql.js';
import type { IceServers } from './ice-servers.js';
import { newId } from './id.js';
import { type MediaChoice, recallChoice, rememberChoice } from './media-choice.js';
import type { Notices } from './notices.js';
import { farewell } from './outcome.js';
import type { Companion } from './peer-mesh.js';
import type { Person } from './session.js';
import type { Signaling } from './signaling.js';
import { Store } from './store.js';

/** The call that this device is in, from the press of a button on. */
export interface Line {
  readonly callId: string;
  readonly people: readonly Person[];
  readonly type: CallType;
  readonly outgoing: boolean;
  /** Null until the server has it. */
  readonly call: Call | null;
  readonly media: CallMedia;
}

export interface PhoneState {
  readonly ringing: readonly Call[];
  readonly line: Line | null;
}

interface PhoneOptions {
  readonly api: Api;
  readonly connection: Connection;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly user: Person;
  readonly terminalId: string;
  readonly notices: Notices;
}

/**
 * One user's phone on one device. What is shown follows from the newest copy of each call, whichever
 * way it came: an update, the answer to a command, a reading after a long absence.
 */
export class Phone {
  readonly state = new Store<PhoneState>({ ringing: [], line: null });
  readonly book = new CallBook();
  readonly #options: PhoneOptions;
  readonly #commands: CallCommands;
  readonly #stops: (() => void)[] = [];
  /** Calls that the user turned away from: they must not ring or come back while the server learns of it. */
  readonly #left = new Set<string>();
  /** Whether the answer to startCall or acceptCall is still on its way. */
  #pending: Promise<boolean> | null = null;
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
      () => this.#rejoin(),
      // Disposed of before it could begin.
      () => {},
    );
  }

  // ───────────── what the user does ─────────────

  async dial(person: Person, type: CallType): Promise<void> {
    if (this.#line) return;
    const callId = newId();
    const started = this.#await(this.#commands.start(callId, person.id, type));
    this.#open(
      { callId, people: [person], type, outgoing: true, call: null },
      {
        camera: type === 'VIDEO',
        muted: false,
      },
    );
    if (!(await started)) this.#close(callId);
  }

  async answer(call: Call, camera: boolean): Promise<void> {
    this.hangUp();
    const people = othersIn(call, this.#options.user.id).map(({ user }) => user);
    const accepted = this.#await(this.#commands.accept(call.id));
    this.#open(
      { callId: call.id, people, type: call.type, outgoing: false, call },
      {
        camera,
        muted: false,
      },
    );
    if (!(await accepted)) this.#close(call.id);
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
      if ((await pending) === false) return;
      const call = this.book.get(line.callId);
      const unanswered = line.outgoing && call?.status !== 'CONNECTED';
      await (unanswered ? this.#commands.cancel(line.callId) : this.#commands.hangUp(line.callId));
    })();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#line?.media.close();
  }

  /** The page was reloaded in the middle of a call: this device still takes part in it. */
  #rejoin(): void {
    const { user, terminalId } = this.#options;
    const call = [...this.book.calls.get().values()].find((each) =>
      isHere(each, user.id, terminalId),
    );
    if (!call || this.#line) return;
    const people = othersIn(call, user.id).map((participant) => participant.user);
    const outgoing = call.caller.id === user.id;
    const line = { callId: call.id, people, type: call.type, outgoing, call };
    this.#open(line, recallChoice(call.id), true);
  }

  // ───────────── what follows ─────────────

  get #line(): Line | null {
    return this.state.get().line;
  }

  #open(line: Omit<Line, 'media'>, choice: MediaChoice, rejoins = false): void {
    // How the last call ended is no news any more.
    this.#options.notices.clear();
    const { signaling, iceServers } = this.#options;
    const media = new CallMedia({ callId: line.callId, signaling, iceServers, ...choice });
    media.state.subscribe(() => rememberChoice(line.callId, media.state.get()));
    this.#rejoins = rejoins;
    this.state.patch({ line: { ...line, media } });
    this.#settle();
  }

  #close(callId: string): void {
    const line = this.#line;
    if (line?.callId !== callId) return;
    line.media.close();
    this.state.patch({ line: null });
  }

  #await(outcome: Promise<boolean>): Promise<boolean> {
    const pending = outcome.finally(() => {
      if (this.#pending === pending) this.#pending = null;
    });
    this.#pending = pending;
    return pending;
  }

  /** Brings line and ringing into agreement with the newest copies of the calls. */
  #settle(): void {
    this.#settleLine();
    const { user } = this.#options;
    const before = this.state.get().ringing;
    const ringing = [...this.book.calls.get().values()].filter(
      (call) =>
        ringsFor(call, user.id) && !this.#left.has(call.id) && call.id !== this.#line?.callId,
    );
    this.state.patch({ ringing });
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
      if (line.call !== call) this.state.patch({ line: { ...line, call } });
      line.media.meet(this.#companions(call));
      return;
    }
    // Still waiting for the answer to acceptCall: it tells more than this copy.
    if (this.#pending && isLive(call)) return;
    this.#close(line.callId);
    if (isLive(call)) notices.tell('The call continues without this device.');
    else notices.tell(farewell(call, user.id), call.status === 'COMPLETED' ? 'plain' : 'bad');
  }

  #companions(call: Call): Companion[] {
    const me = partOf(call, this.#options.user.id);
    if (!me) return [];
    return othersIn(call, me.userId)
      .filter(({ state }) => state === 'JOINED')
      .map((other) => {
        const first = wasFirst(me, other);
        return {
          userId: other.userId,
          visit: '',
          polite: !first,
          offers: first || this.#rejoins,
        };
      });
  }

  #tellWhyItStopped(callId: string): void {
    if (this.#left.has(callId) || this.#line?.callId === callId) return;
    const { user, notices } = this.#options;
    const call = this.book.get(callId);
    if (!call) return;
    const state = partOf(call, user.id)?.state;
    if (state === 'JOINED') notices.tell('Answered on another device.');
    else if (state === 'REJECTED') notices.tell('Declined on another device.');
    else if (!isLive(call)) notices.tell(farewell(call, user.id), 'bad');
  }
}
