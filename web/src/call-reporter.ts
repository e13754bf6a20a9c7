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

/** The interval of quality reports, and the minimum between changes of our network level. */
const QUALITY_INTERVAL_MS = 15_000;
const LEVEL_INTERVAL_MS = 9_000;
/** The pause between two media state reports, and the delay before a retry. */
const STATE_INTERVAL_MS = 300;
const STATE_RETRY_MS = 2_000;

/**
 * Reports the media of one call to the server: that they flow, whether we are muted, their quality
 * and the measurements.
 */
export class CallReporter {
  readonly #callId: string;
  readonly #media: CallMedia;
  readonly #commands: CallCommands;
  readonly #stops: readonly (() => void)[];
  /** Samples since the last report. */
  #samples: LinkQuality[] = [];
  #reportedAt = performance.now();
  #mediaFlows = false;
  #level: QualityLevel | null = null;
  #levelAt = Number.NEGATIVE_INFINITY;
  /** The server's last known state. `stage` is null before the first report. */
  #reported: { stage: string | null; level: QualityLevel | null };
  #isReporting = false;
  #closed = false;

  /** `stage` is what this device reported before a reload of the page. */
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

  /** Sends the remaining measurements. */
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

  /** Reports the current state. States in between are skipped. */
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

  /** The server expects `joined` before `muted`. */
  get #stage(): MediaStage {
    const { microphone } = this.#media.state.get();
    const { stage } = this.#reported;
    if (stage === null) return 'joined';
    // While the microphone reopens, the last report stands.
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
    // A level that flaps is not worth a message to everyone each time.
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
