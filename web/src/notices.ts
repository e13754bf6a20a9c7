import { ObservableValue } from './observable-value.js';

const SHOWN_MS = 6000;
const MAX_SHOWN = 3;

export interface NoticeContent {
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}

export interface Notice extends NoticeContent {
  readonly id: number;
}

/** Short messages that disappear by themselves. */
export class Notices {
  readonly shown = new ObservableValue<readonly Notice[]>([]);
  #nextId = 1;

  show(text: string, tone: Notice['tone'] = 'plain'): void {
    const id = this.#nextId++;
    // Show a repeated message only once.
    const others = this.shown.get().filter((notice) => notice.text !== text);
    this.shown.set([...others, { id, text, tone }].slice(-MAX_SHOWN));
    setTimeout(() => this.dismiss(id), SHOWN_MS);
  }

  clear(): void {
    this.shown.set([]);
  }

  dismiss(id: number): void {
    this.shown.set(this.shown.get().filter((notice) => notice.id !== id));
  }
}
