import { stringifyDocument } from '@urql/core';
import type { Connection } from './connection.js';
import { Failure } from './failure.js';
import type { SendSignalInput, SignalsSubscription } from './gql/graphql.js';
import { SendSignal, Signals } from './operations.js';
import { pause } from './pause.js';
import type { PeerSignal } from './peer-connection.js';
import { resumingSubscription } from './resuming-subscription.js';

const CURSOR_KEY = 'switchboard.signals-cursor';
/** Signals that came before somebody listened: an offer may overtake the answer to `acceptCall`. */
const MAX_EARLY_SIGNALS = 256;
const RETRY_MS = 1000;

type Signal = SignalsSubscription['signals'];

/** The call or the meeting in which two ends meet. */
export type SignalScope = { readonly callId: string } | { readonly meetingId: string };

export interface SignalListener {
  readonly receive: (fromUserId: string, signal: PeerSignal) => void;
  /** Signals may be missing: who is connected, or about to be, has to negotiate anew. */
  readonly signalsLost: () => void;
  /** The network came back or changed, and signals leave again. */
  readonly networkReturned: () => void;
}

/** Carries the offers, answers and candidates of this device, in order, over the socket. */
export class Signaling {
  readonly #connection: Connection;
  /** By the id of the call or the meeting. */
  readonly #listeners = new Map<string, SignalListener>();
  /** One key for each receiver: the next signal leaves when the one before it has arrived. */
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
      // Behind what this device had before a reload: its old connection's signals would confuse the new one.
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

  /** Hears the signals of a scope, beginning with those that came already. Returns the function that ends it. */
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

  /** Sends, and sends again until the server has it or has refused it. */
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

  /** Forgets where this device was: for the next one who signs in here. */
  static forget(): void {
    sessionStorage.removeItem(CURSOR_KEY);
  }

  async #sendUntilAccepted(input: SendSignalInput): Promise<void> {
    while (!this.#disposed) {
      try {
        // Refused as data: the call or the meeting has ended, and its news say so.
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
      // A kind that a newer server knows.
      return null;
  }
}
