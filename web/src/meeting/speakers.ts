import { ObservableValue } from '../observable-value.js';

const SAMPLE_EVERY_MS = 300;
const SPEAKING_LEVEL = 0.02;
/** A pause between two words does not end a speaker's turn. */
const PAUSE_MS = 1500;

export interface SpeakerState {
  readonly speakingIds: readonly string[];
  /** The participant to show large: the current speaker, or the last one until another speaks. */
  readonly activeSpeakerId: string | null;
}

/** Detects which of the other participants speak. */
export class Speakers {
  readonly state = new ObservableValue<SpeakerState>({ speakingIds: [], activeSpeakerId: null });
  readonly #heardAt = new Map<string, number>();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(loudness: () => ReadonlyMap<string, number>) {
    this.#timer = setInterval(() => this.#sample(loudness()), SAMPLE_EVERY_MS);
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #sample(loudness: ReadonlyMap<string, number>): void {
    const now = performance.now();
    for (const [userId, level] of loudness)
      if (level > SPEAKING_LEVEL) this.#heardAt.set(userId, now);
    for (const [userId, at] of this.#heardAt) {
      if (now - at > PAUSE_MS || !loudness.has(userId)) this.#heardAt.delete(userId);
    }
    const speakingIds = [...this.#heardAt.keys()];
    const before = this.state.get();
    if (speakingIds.join() === before.speakingIds.join()) return;
    const stillSpeaking =
      before.activeSpeakerId !== null && speakingIds.includes(before.activeSpeakerId);
    this.state.set({
      speakingIds,
      activeSpeakerId: stillSpeaking
        ? before.activeSpeakerId
        : (speakingIds[0] ?? before.activeSpeakerId),
    });
  }
}
