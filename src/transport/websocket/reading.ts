import type { WebSocket } from 'ws';

/** A socket that is not read while there is a reason to wait. Messages that arrive meanwhile stay in the kernel. */
export class Reading {
  readonly #socket: WebSocket;
  #reasons: Set<string> | null = null;

  constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  stop(reason: string): void {
    this.#reasons ??= new Set();
    this.#reasons.add(reason);
    this.#socket.pause();
  }

  /** Reads on if this was the last reason. */
  resume(reason: string): void {
    if (!this.#reasons?.delete(reason) || this.#reasons.size > 0) return;
    this.#reasons = null;
    this.#socket.resume();
  }
}
