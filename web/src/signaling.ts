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
const EARLY_SIGNALS = 256;
const RETRY_MS = 1000;

type Signal = SignalsSubscription['signals'];
type Listener = (fromUserId: string, signal: PeerSignal) => void;

/** Carries the offers, answers and candidates of this device's calls, in order, over the socket. */
export class Signaling {
  readonly #connection: Connection;
  readonly #listeners = new Map<string, Listener>();
  /** One line for each receiver: the next signal leaves when the one before it has arrived. */
  readonly #outgoing = new Map<string, Promise<void>>();
  readonly #stop: () => void;
  #early: Signal[] = [];
  #disposed = false;

  /** `lost` is told when signals may be missing: those in a call have to negotiate anew. */
  constructor(connection: Connection, lost: () => void) {
    this.#connection = connection;
    this.#stop = resumingSubscription<SignalsSubscription>(connection.client, {
      query: stringifyDocument(Signals),
      // Behind what this device had before a reload: its old connection's signals would confuse the new one.
      after: sessionStorage.getItem(CURSOR_KEY),
      cursorOf: ({ signals }) => signals.cursor,
      onData: ({ signals }) => this.#receive(signals),
      onExpired: async () => {
        sessionStorage.removeItem(CURSOR_KEY);
        lost();
        return null;
      },
    });
  }

  /** Whether a signal would leave at once. */
  get isOpen(): boolean {
    return this.#connection.state.get() === 'open';
  }

  /** Hears a call's signals, beginning with those that came already. Returns the function that ends it. */
  listen(callId: string, listener: Listener): () => void {
    this.#listeners.set(callId, listener);
    const early = this.#early.filter((signal) => signal.callId === callId);
    this.#early = this.#early.filter((signal) => signal.callId !== callId);
    for (const signal of early) this.#deliver(signal, listener);
    return () => {
      if (this.#listeners.get(callId) === listener) this.#listeners.delete(callId);
    };
  }

  /** Sends, and sends again until the server has it or has refused it. */
  send(callId: string, toUserId: string, signal: PeerSignal): void {
    const line = `${callId} ${toUserId}`;
    const before = this.#outgoing.get(line) ?? Promise.resolve();
    const sent = before.then(() =>
      this.#deliverToServer({ in: { callId }, toUserId, signal: toInput(signal) }),
    );
    this.#outgoing.set(line, sent);
    void sent.then(() => {
      if (this.#outgoing.get(line) === sent) this.#outgoing.delete(line);
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
  }

  /** Forgets where this device was: for the next one who signs in here. */
  static forget(): void {
    sessionStorage.removeItem(CURSOR_KEY);
  }

  async #deliverToServer(input: SendSignalInput): Promise<void> {
    while (!this.#disposed) {
      try {
        // Refused as data: the call has ended, and its update says so.
        await this.#connection.request(SendSignal, { input });
        return;
      } catch (thrown) {
        if (thrown instanceof Failure && !thrown.passing) return;
        await pause(RETRY_MS);
      }
    }
  }

  #receive(signal: Signal): void {
    sessionStorage.setItem(CURSOR_KEY, signal.cursor);
    const listener = signal.callId ? this.#listeners.get(signal.callId) : undefined;
    if (listener) this.#deliver(signal, listener);
    else this.#early = [...this.#early, signal].slice(-EARLY_SIGNALS);
  }

  #deliver(signal: Signal, listener: Listener): void {
    const peerSignal = fromSignal(signal);
    if (peerSignal) listener(signal.fromUserId, peerSignal);
  }
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
