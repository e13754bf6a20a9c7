import { immediately } from './turns.js';

/** A message that has not arrived within this time is lost. */
const LOST_MS = 1_000;

/** The listeners on all nodes, and those that have yet to receive the message just sent. */
export class Arrivals {
  readonly #listeners = new Map<string, Set<object>>();
  readonly #missing = new Set<object>();

  /** Registers a listener for messages with this name. Returns a function that removes it. */
  listen(name: string, listener: object): () => void {
    const listening = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listening.add(listener));
    return () => {
      listening.delete(listener);
      this.#missing.delete(listener);
      if (listening.size === 0) this.#listeners.delete(name);
    };
  }

  /** Sends a message. Resolves when it has arrived everywhere. */
  async everywhere<T>(name: string, send: () => Promise<T>): Promise<T> {
    for (const listener of this.#listeners.get(name) ?? []) this.#missing.add(listener);
    const sent = await send();
    const deadline = performance.now() + LOST_MS;
    while (this.#missing.size > 0 && performance.now() < deadline) await immediately();
    this.#missing.clear();
    return sent;
  }

  /** Notes that the listener has received the message. */
  note(listener: object): void {
    this.#missing.delete(listener);
  }
}
