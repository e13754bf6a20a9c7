import { type LinkCounters, type LinkQuality, qualityBetween } from './link-quality.js';
import { ObservableValue } from './observable-value.js';

const SAMPLE_EVERY_MS = 3000;

/** Samples the connections every few seconds and computes their quality in between. */
export class QualityMonitor {
  readonly links = new ObservableValue<ReadonlyMap<string, LinkQuality>>(new Map());
  readonly #counters: () => Promise<ReadonlyMap<string, LinkCounters>>;
  readonly #timer: ReturnType<typeof setInterval>;
  #before: ReadonlyMap<string, LinkCounters> = new Map();

  constructor(counters: () => Promise<ReadonlyMap<string, LinkCounters>>) {
    this.#counters = counters;
    this.#timer = setInterval(() => void this.#sample(), SAMPLE_EVERY_MS);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #sample(): Promise<void> {
    const now = await this.#counters();
    const links = [...now].flatMap(([userId, counters]) => {
      const before = this.#before.get(userId);
      return before ? [[userId, qualityBetween(before, counters)] as const] : [];
    });
    this.#before = now;
    if (links.length > 0 || this.links.get().size > 0) this.links.set(new Map(links));
  }
}
