import type { CallCommands, MediaStage } from './call-commands.js';
import type { CallMedia } from './call-media.js';
import {
  type LinkQuality,
  lossOf,
  ownLevel,
  type QualityLevel,
  summarize,
} from './link-quality.js';
import { pause, pauseOrOnline } from './pause.js';

/** How often measurements are written down, and how often at most the others hear of our network. */
const QUALITY_INTERVAL_MS = 15_000;
const LEVEL_INTERVAL_MS = 9_000;
/** Between what we tell the others of ourselves, and after it could not be told. */
const STATE_INTERVAL_MS = 300;
const STATE_RETRY_MS = 2_000;

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
  #samples: LinkQuality[] = [];
  #reportedAt = performance.now();
  #mediaFlows = false;
  #level: QualityLevel | null = null;
  #levelAt = Number.NEGATIVE_INFINITY;
  /** What the server has, as far as we know; `stage` null: nothing yet. */
  #reported: { stage: string | null; level: QualityLevel | null };
  #isReporting = false;
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
    this.#reported = { stage, level: null };
    this.#stops = [
      media.remotes.subscribe(() => this.#start()),
      media.state.subscribe(() => void this.#reportState()),
      media.links.subscribe(() => this.#sample()),
    ];
  }

  /** The rest of what was measured is told, too. */
  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    this.#reportQuality();
  }

  #start(): void {
    if (this.#mediaFlows || !this.#media.remotes.get().some(({ state }) => state === 'connected'))
      return;
    this.#mediaFlows = true;
    void this.#reportState();
  }

  /** Tells what is the case now; what was meanwhile, nobody needs to hear. */
  async #reportState(): Promise<void> {
    if (this.#isReporting) return;
    this.#isReporting = true;
    while (this.#mediaFlows && !this.#closed) {
      const stage = this.#stage;
      const level = this.#level;
      if (stage === this.#reported.stage && level === this.#reported.level) break;
      const done = await this.#commands.reportMediaState(this.#callId, stage, level);
      if (done) this.#reported = { stage, level };
      await (done ? pause(STATE_INTERVAL_MS) : pauseOrOnline(STATE_RETRY_MS));
    }
    this.#isReporting = false;
  }

  /** That our media flow comes before that they are silent. */
  get #stage(): MediaStage {
    const { microphone } = this.#media.state.get();
    const { stage } = this.#reported;
    if (stage === null) return 'joined';
    // It opens again: until it is open, what was told stands.
    if (microphone === 'opening') return stage === 'muted' ? 'muted' : 'joined';
    return microphone === 'on' ? 'joined' : 'muted';
  }

  #sample(): void {
    const links = [...this.#media.links.get().values()];
    if (links.length === 0) return;
    this.#samples.push(summarize(links));
    this.#updateLevel(ownLevel(links));
    if (performance.now() - this.#reportedAt >= QUALITY_INTERVAL_MS) this.#reportQuality();
  }

  #updateLevel(level: QualityLevel | null): void {
    if (!this.#mediaFlows || level === null || level === this.#level) return;
    // One that comes and goes is not worth a message to everybody each time.
    if (performance.now() - this.#levelAt < LEVEL_INTERVAL_MS) return;
    this.#level = level;
    this.#levelAt = performance.now();
    void this.#reportState();
  }

  #reportQuality(): void {
    if (this.#samples.length === 0) return;
    const all = summarize(this.#samples);
    void this.#commands.reportQuality(this.#callId, {
      packetLoss: lossOf(all),
      jitter: all.jitter,
      roundTripTime: all.roundTripTime,
      bitrate: all.bitrate / this.#samples.length,
    });
    this.#samples = [];
    this.#reportedAt = performance.now();
  }
}
