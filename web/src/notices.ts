import { Store } from './store.js';

const SHOWN_MS = 6000;
const MOST_AT_ONCE = 3;

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}

/** The sentences that come up for a moment. */
export class Notices {
  readonly shown = new Store<readonly Notice[]>([]);
  #nextId = 1;

  tell(text: string, tone: Notice['tone'] = 'plain'): void {
    const id = this.#nextId++;
    // The same sentence twice says no more than once.
    const others = this.shown.get().filter((notice) => notice.text !== text);
    this.shown.set([...others, { id, text, tone }].slice(-MOST_AT_ONCE));
    setTimeout(() => this.dismiss(id), SHOWN_MS);
  }

  clear(): void {
    this.shown.set([]);
  }

  dismiss(id: number): void {
    this.shown.set(this.shown.get().filter((notice) => notice.id !== id));
  }
}
