import { Store } from '../store.js';

const LISTEN_EVERY_MS = 300;
const LOUD = 0.02;
/** A pause between two words is no end of speaking. */
const PAUSE_MS = 1500;

export interface Speaking {
  readonly userIds: readonly string[];
  /** Who is to be shown large: whoever speaks, and then until somebody else does. */
  readonly floor: string | null;
}

/** Who of the others speaks now. */
export class Speakers {
  readonly state = new Store<Speaking>({ userIds: [], floor: null });
  readonly #heardAt = new Map<string, number>();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(loudness: () => ReadonlyMap<string, number>) {
    this.#timer = setInterval(() => this.#listen(loudness()), LISTEN_EVERY_MS);
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #listen(loudness: ReadonlyMap<string, number>): void {
    const now = performance.now();
    for (const [userId, level] of loudness) if (level > LOUD) this.#heardAt.set(userId, now);
    for (const [userId, at] of this.#heardAt) {
      if (now - at > PAUSE_MS || !loudness.has(userId)) this.#heardAt.delete(userId);
    }
    const userIds = [...this.#heardAt.keys()];
    const before = this.state.get();
    if (userIds.join() === before.userIds.join()) return;
    const holds = before.floor !== null && userIds.includes(before.floor);
    this.state.set({ userIds, floor: holds ? before.floor : (userIds[0] ?? before.floor) });
  }
}
