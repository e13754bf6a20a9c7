import { promisify } from 'node:util';

/** What does not arrive within this time is lost. */
const LOST_MS = 1_000;

/** The event loop's own, whatever the tests make of clocks. */
const immediately = promisify(setImmediate);

/** Who listens to what, on all nodes, and who of them has yet to hear of a message that was just sent. */
export class Arrivals {
  readonly #listeners = new Map<string, Set<object>>();
  readonly #missing = new Set<object>();

  /** From now on the listener hears what is sent under this name; returns what ends that. */
  listen(name: string, listener: object): () => void {
    const listening = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listening.add(listener));
    return () => {
      listening.delete(listener);
      this.#missing.delete(listener);
      if (listening.size === 0) this.#listeners.delete(name);
    };
  }

  /** Sends something; resolves when it has arrived everywhere. */
  async everywhere<T>(name: string, send: () => Promise<T>): Promise<T> {
    for (const listener of this.#listeners.get(name) ?? []) this.#missing.add(listener);
    const sent = await send();
    const deadline = performance.now() + LOST_MS;
    while (this.#missing.size > 0 && performance.now() < deadline) await immediately();
    this.#missing.clear();
    return sent;
  }

  /** The listener has heard it. */
  note(listener: object): void {
    this.#missing.delete(listener);
  }
}
