import type { CallCommands } from './call-commands.js';
import type { CallMedia } from './call-media.js';
import {
  type LinkQuality,
  lossOf,
  ownLevel,
  type QualityLevel,
  summaryOf,
} from './link-quality.js';

/** How often measurements are written down, and how often at most the others hear of our network. */
const REPORT_EVERY_MS = 15_000;
const LEVEL_EVERY_MS = 9_000;

/** Tells the server how the media of one call are here: that they flow, how good they are, what was measured. */
export class CallReporter {
  readonly #callId: string;
  readonly #media: CallMedia;
  readonly #commands: CallCommands;
  readonly #stops: readonly (() => void)[];
  /** Looks since the last report. */
  #looks: LinkQuality[] = [];
  #reportedAt = performance.now();
  #flows = false;
  #level: QualityLevel | null = null;
  #levelAt = Number.NEGATIVE_INFINITY;

  constructor(callId: string, media: CallMedia, commands: CallCommands) {
    this.#callId = callId;
    this.#media = media;
    this.#commands = commands;
    this.#stops = [
      media.remotes.subscribe(() => this.#begin()),
      media.links.subscribe(() => this.#look()),
    ];
  }

  /** The rest of what was measured is told, too. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#report();
  }

  #begin(): void {
    if (this.#flows || !this.#media.remotes.get().some(({ state }) => state === 'connected'))
      return;
    this.#flows = true;
    void this.#commands.reportMediaState(this.#callId, null);
  }

  #look(): void {
    const links = [...this.#media.links.get().values()];
    if (links.length === 0) return;
    this.#looks.push(summaryOf(links));
    this.#tellLevel(ownLevel(links));
    if (performance.now() - this.#reportedAt >= REPORT_EVERY_MS) this.#report();
  }

  #tellLevel(level: QualityLevel | null): void {
    if (!this.#flows || level === null || level === this.#level) return;
    // One that comes and goes is not worth a message to everybody each time.
    if (performance.now() - this.#levelAt < LEVEL_EVERY_MS) return;
    this.#level = level;
    this.#levelAt = performance.now();
    void this.#commands.reportMediaState(this.#callId, level);
  }

  #report(): void {
    if (this.#looks.length === 0) return;
    const all = summaryOf(this.#looks);
    void this.#commands.reportQuality(this.#callId, {
      packetLoss: lossOf(all),
      jitter: all.jitter,
      roundTripTime: all.roundTripTime,
      bitrate: all.bitrate / this.#looks.length,
    });
    this.#looks = [];
    this.#reportedAt = performance.now();
  }
}
