const FLUSH_MS = 50;
/** The API's maximum per signal. */
const LARGEST_BATCH = 64;

/** Collects ICE candidates briefly, because a dozen arrive within milliseconds of each other. */
export class CandidateBatch {
  readonly #send: (candidates: readonly RTCIceCandidateInit[]) => void;
  #waiting: RTCIceCandidateInit[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (candidates: readonly RTCIceCandidateInit[]) => void) {
    this.#send = send;
  }

  /** The browser signals the end of candidates with null, the API with an empty string. */
  add(candidate: RTCIceCandidate | null): void {
    this.#waiting.push(candidate?.toJSON() ?? { candidate: '' });
    if (this.#waiting.length >= LARGEST_BATCH) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  flush(): void {
    const candidates = this.#waiting;
    this.clear();
    if (candidates.length > 0) this.#send(candidates);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
  }
}
