import type { CallCommands, MediaStage } from './call-commands.js';
import type { CallMedia } from './call-media.js';
import {
  type LinkQuality,
  lossOf,
  ownLevel,
  type QualityLevel,
  summaryOf,
} from './link-quality.js';
import { pause, pauseOrOnline } from './pause.js';

/** How often measurements are written down, and how often at most the others hear of our network. */
const REPORT_EVERY_MS = 15_000;
const LEVEL_EVERY_MS = 9_000;
/** Between what we tell the others of ourselves, and after it could not be told. */
const TELL_EVERY_MS = 300;
const TELL_AGAIN_MS = 2_000;

/**
 * Tells the server how the media of one call are here: that they flow, whether we are muted, how good
 * they are, what was measured.
 */
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
  /** What the server has, as far as we know; `stage` null: nothing yet. */
  #told: { stage: string | null; level: QualityLevel | null };
  #telling = false;
  #closed = false;

  /** `stage`: what this device has reported before a reload of the page. */
  constructor(
    { callId, stage }: { callId: string; stage: string | null },
    media: CallMedia,
    commands: CallCommands,
  ) {
    this.#callId = callId;
    this.#media = media;
    this.#commands = commands;
    this.#told = { stage, level: null };
    this.#stops = [
      media.remotes.subscribe(() => this.#begin()),
      media.state.subscribe(() => void this.#tell()),
      media.links.subscribe(() => this.#look()),
    ];
  }

  /** The rest of what was measured is told, too. */
  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    this.#report();
  }

  #begin(): void {
    if (this.#flows || !this.#media.remotes.get().some(({ state }) => state === 'connected'))
      return;
    this.#flows = true;
    void this.#tell();
  }

  /** Tells what is the case now; what was meanwhile, nobody needs to hear. */
  async #tell(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    while (this.#flows && !this.#closed) {
      const stage = this.#stage;
      const level = this.#level;
      if (stage === this.#told.stage && level === this.#told.level) break;
      const done = await this.#commands.reportMediaState(this.#callId, stage, level);
      if (done) this.#told = { stage, level };
      await (done ? pause(TELL_EVERY_MS) : pauseOrOnline(TELL_AGAIN_MS));
    }
    this.#telling = false;
  }

  /** That our media flow comes before that they are silent. */
  get #stage(): MediaStage {
    const { microphone } = this.#media.state.get();
    const { stage } = this.#told;
    if (stage === null) return 'joined';
    // It opens again: until it is open, what was told stands.
    if (microphone === 'opening') return stage === 'muted' ? 'muted' : 'joined';
    return microphone === 'on' ? 'joined' : 'muted';
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
    void this.#tell();
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
