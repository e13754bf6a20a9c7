import { stringifyDocument } from '@urql/core';
import type { Connection } from './connection.js';
import { Failure } from './failure.js';
import type { SendSignalInput, SignalsSubscription } from './gql/graphql.js';
import { SendSignal, Signals } from './operations.js';
import { pause } from './pause.js';
import type { PeerSignal } from './peer-connection.js';
import { resumingSubscription } from './resuming-subscription.js';

const CURSOR_KEY = 'switchboard.signals-cursor';
/** Signals may arrive before their listener: an offer can overtake the result of `acceptCall`. */
const MAX_EARLY_SIGNALS = 256;
const RETRY_MS = 1000;

type Signal = SignalsSubscription['signals'];

/** The call or meeting that signals belong to. */
export type SignalScope = { readonly callId: string } | { readonly meetingId: string };

export interface SignalListener {
  readonly receive: (fromUserId: string, signal: PeerSignal) => void;
  /** Signals may be missing, so pending negotiations must start over. */
  readonly signalsLost: () => void;
  /** The network returned or changed, and signals can be sent again. */
  readonly networkReturned: () => void;
}

/** Sends and receives this device's offers, answers and candidates over the socket, in order. */
export class Signaling {
  readonly #connection: Connection;
  /** By call or meeting ID. */
  readonly #listeners = new Map<string, SignalListener>();
  /** One queue per receiver: a signal leaves only after the previous one has arrived. */
  readonly #outgoing = new Map<string, Promise<void>>();
  readonly #stops: readonly (() => void)[];
  #early: Signal[] = [];
  #disposed = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    const networkReturned = () => {
      if (!this.isOpen) return;
      for (const listener of this.#listeners.values()) listener.networkReturned();
    };
    window.addEventListener('online', networkReturned);
    const stop = resumingSubscription<SignalsSubscription>(connection.client, {
      query: stringifyDocument(Signals),
      // Resume after the last signal before a reload: older signals would confuse the new
      // connection.
      after: sessionStorage.getItem(CURSOR_KEY),
      cursorOf: ({ signals }) => signals.cursor,
      onData: ({ signals }) => this.#receive(signals),
      onExpired: async () => {
        sessionStorage.removeItem(CURSOR_KEY);
        for (const listener of this.#listeners.values()) listener.signalsLost();
        return null;
      },
    });
    this.#stops = [
      stop,
      connection.state.subscribe(networkReturned),
      () => window.removeEventListener('online', networkReturned),
    ];
  }

  /** Whether a signal would leave at once. */
  get isOpen(): boolean {
    return this.#connection.state.get() === 'open';
  }

  /** Delivers the signals of a scope, including early ones. Returns a function that stops it. */
  listen(scope: SignalScope, listener: SignalListener): () => void {
    const id = scopeId(scope);
    this.#listeners.set(id, listener);
    const early = this.#early.filter((signal) => scopeIdOf(signal) === id);
    this.#early = this.#early.filter((signal) => scopeIdOf(signal) !== id);
    for (const signal of early) this.#deliver(signal, listener);
    return () => {
      if (this.#listeners.get(id) === listener) this.#listeners.delete(id);
    };
  }

  /** Sends a signal, and retries until the server accepts or refuses it. */
  send(scope: SignalScope, toUserId: string, signal: PeerSignal): void {
    const key = `${scopeId(scope)} ${toUserId}`;
    const before = this.#outgoing.get(key) ?? Promise.resolve();
    const sent = before.then(() =>
      this.#sendUntilAccepted({ in: scope, toUserId, signal: toInput(signal) }),
    );
    this.#outgoing.set(key, sent);
    void sent.then(() => {
      if (this.#outgoing.get(key) === sent) this.#outgoing.delete(key);
    });
  }

  dispose(): void {
    this.#disposed = true;
    for (const stop of this.#stops) stop();
  }

  /** Forgets the cursor, for the next user who signs in here. */
  static forget(): void {
    sessionStorage.removeItem(CURSOR_KEY);
  }

  async #sendUntilAccepted(input: SendSignalInput): Promise<void> {
    while (!this.#disposed) {
      try {
        // A refusal as data needs no handling: updates report the end of the call or meeting.
        await this.#connection.request(SendSignal, { input });
        return;
      } catch (thrown) {
        if (thrown instanceof Failure && !thrown.isTransient) return;
        await pause(RETRY_MS);
      }
    }
  }

  #receive(signal: Signal): void {
    sessionStorage.setItem(CURSOR_KEY, signal.cursor);
    const listener = this.#listeners.get(scopeIdOf(signal));
    if (listener) this.#deliver(signal, listener);
    else this.#early = [...this.#early, signal].slice(-MAX_EARLY_SIGNALS);
  }

  #deliver(signal: Signal, listener: SignalListener): void {
    const peerSignal = fromSignal(signal);
    if (peerSignal) listener.receive(signal.fromUserId, peerSignal);
  }
}

function scopeId(scope: SignalScope): string {
  return 'callId' in scope ? scope.callId : scope.meetingId;
}

function scopeIdOf({ callId, meetingId }: Signal): string {
  return callId ?? meetingId ?? '';
}

function toInput(signal: PeerSignal): SendSignalInput['signal'] {
  switch (signal.kind) {
    case 'offer':
      return { offer: signal.sdp };
    case 'answer':
      return { answer: signal.sdp };
    case 'candidates':
      return {
        candidates: signal.candidates.map((candidate) => ({
          candidate: candidate.candidate ?? '',
          sdpMid: candidate.sdpMid ?? null,
          sdpMLineIndex: candidate.sdpMLineIndex ?? null,
          usernameFragment: candidate.usernameFragment ?? null,
        })),
      };
  }
}

function fromSignal({ kind, sdp, candidates }: Signal): PeerSignal | null {
  switch (kind) {
    case 'OFFER':
      return { kind: 'offer', sdp: sdp ?? '' };
    case 'ANSWER':
      return { kind: 'answer', sdp: sdp ?? '' };
    case 'ICE_CANDIDATES':
      return {
        kind: 'candidates',
        candidates: (candidates ?? []).map((candidate) => ({
          candidate: candidate.candidate,
          sdpMid: candidate.sdpMid ?? null,
          sdpMLineIndex: candidate.sdpMLineIndex ?? null,
          usernameFragment: candidate.usernameFragment ?? null,
        })),
      };
    default:
      // A kind that only newer servers know.
      return null;
  }
}
