import { CandidateBatch } from './candidate-batch.js';
import { type LinkCounters, readCounters } from './link-quality.js';

/** A message between two peers. Signals must arrive in order; duplicates do no harm. */
export type PeerSignal =
  | { readonly kind: 'offer' | 'answer'; readonly sdp: string }
  | { readonly kind: 'candidates'; readonly candidates: readonly RTCIceCandidateInit[] };

export type PeerState = 'connecting' | 'connected' | 'reconnecting';

export interface PeerOptions {
  readonly configuration: RTCConfiguration;
  /**
   * If both peers offer at once, the polite one drops its offer and starts over. Exactly one of the
   * two is polite: the one who joined later.
   */
  readonly polite: boolean;
  /** Whether this peer makes the first offer. */
  readonly offers: boolean;
  /** Both peers need the same slots. */
  readonly slots: readonly Slot[];
  readonly send: (signal: PeerSignal) => void;
  /** Whether a signal would leave at once. A delayed offer is out of date when it arrives. */
  readonly canSend: () => boolean;
  /** Called when the state or the incoming media change. */
  readonly changed: () => void;
}

/** A kind of media, in the order of the first offer. */
export type Slot = 'audio' | 'video' | 'screen';

const SLOT_KIND: Readonly<Record<Slot, 'audio' | 'video'>> = {
  audio: 'audio',
  video: 'video',
  screen: 'video',
};

/**
 * `disconnected` often heals by itself. A restart is worth its round trips only after this long.
 */
const DISCONNECTED_GRACE_MS = 3000;
const RETRY_MS = 1000;
/**
 * If not connected by then, an offer or answer was lost or every candidate failed, so try again. Each attempt gets
 * twice the time of the one before: a slow device would otherwise start over for ever.
 */
const FIRST_CONNECT_TIMEOUT_MS = 10_000;
const LONGEST_CONNECT_TIMEOUT_MS = 80_000;
/** Both peers notice a failure at once. The polite one leaves the first attempt to the other. */
const POLITE_DELAY_MS = 3000;

/**
 * A WebRTC connection to one peer. It uses perfect negotiation
 * (https://w3c.github.io/webrtc-pc/#perfect-negotiation-example) without rollback, sends candidates
 * in batches, and recovers from failures: by an ICE restart while both peers still know each other,
 * else by a new connection. It knows nothing of calls, GraphQL or React.
 */
export class PeerConnection {
  /** Audio and video of the peer. The object stays the same across reconnects. */
  readonly remoteStream = new MediaStream();
  /** The peer's screen. */
  readonly screenStream = new MediaStream();
  readonly #options: PeerOptions;
  readonly #tracks: Record<Slot, MediaStreamTrack | null> = {
    audio: null,
    video: null,
    screen: null,
  };
  #configuration: RTCConfiguration;
  #pc: RTCPeerConnection;
  #state: PeerState = 'connecting';
  #makingOffer = false;
  #ignoringOffer = false;
  /** The SDP session of the peer's current connection; null before its first description. */
  #remoteSession: string | null = null;
  /** The answer to our last offer, to recognize a copy of it that arrives after the next offer. */
  #lastAnswer: string | null = null;
  /** The peer's last offer, and our answer to it. */
  #answered: { readonly offer: string; readonly answer: string } | null = null;
  #processing: Promise<void> = Promise.resolve();
  #interrupt = () => {};
  #early: RTCIceCandidateInit[] = [];
  readonly #gathered: CandidateBatch;
  #recoveryTimer: ReturnType<typeof setTimeout> | undefined;
  #connectTimeout_ms = FIRST_CONNECT_TIMEOUT_MS;
  #closed = false;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.#configuration = options.configuration;
    this.#gathered = new CandidateBatch((candidates) =>
      options.send({ kind: 'candidates', candidates }),
    );
    this.#pc = this.#open();
    if (options.offers) this.#addTransceivers();
  }

  get state(): PeerState {
    return this.#state;
  }

  /** Whether media arrive in this slot. False while the peer's camera is off. */
  receives(slot: Slot): boolean {
    const transceiver = this.#transceiver(slot);
    return !!transceiver && isReceiving(transceiver) && !transceiver.receiver.track.muted;
  }

  /** The peer's current volume, 0 to 1. */
  get loudness(): number {
    const [source] = this.#transceiver('audio')?.receiver.getSynchronizationSources() ?? [];
    return source?.audioLevel ?? 0;
  }

  /** The counters of the connection; null while it is not connected. */
  async counters(): Promise<LinkCounters | null> {
    if (this.#pc.connectionState !== 'connected') return null;
    const report = await this.#pc.getStats();
    return readCounters(report, performance.now());
  }

  /** Sends this track in the slot, or nothing. */
  setTrack(slot: Slot, track: MediaStreamTrack | null): void {
    this.#tracks[slot] = track;
    const transceiver = this.#transceiver(slot);
    // Before the first offer there is no transceiver. The first description then includes the
    // track.
    if (transceiver) this.#apply(transceiver, slot);
  }

  /** Applies new TURN credentials from the next ICE restart on. */
  setConfiguration(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    try {
      this.#pc.setConfiguration(configuration);
    } catch {
      // Some options cannot change on a live connection. The next connection gets them.
    }
  }

  /** Processes the peer's signals one after the other. */
  receive(signal: PeerSignal): void {
    this.#processing = this.#processing
      .then(() => {
        const interrupted = new Promise<void>((resolve) => {
          this.#interrupt = resolve;
        });
        return Promise.race([this.#handle(signal), interrupted]);
      })
      .catch(() => {
        // Not at once: if every attempt failed, the peers would drive each other in circles.
        clearTimeout(this.#recoveryTimer);
        if (!this.#closed) this.#recoveryTimer = setTimeout(() => this.startOver(), RETRY_MS);
      });
  }

  /** The network returned or changed. Looks for a new path if the current one is broken. */
  networkReturned(): void {
    const { connectionState } = this.#pc;
    if (connectionState === 'disconnected' || connectionState === 'failed')
      this.#scheduleRecovery(0);
  }

  /** Signals may be missing, so a pending negotiation would never end. */
  signalsLost(): void {
    if (!this.#isSettled || this.#pc.connectionState !== 'connected') this.startOver();
  }

  /** Replaces the connection and makes a new offer. */
  startOver(): void {
    if (this.#closed) return;
    this.#reopen();
    this.#addTransceivers();
    // Pending operations of a closed connection never settle, and the next signal must not wait for
    // them.
    this.#interrupt();
  }

  close(): void {
    this.#closed = true;
    this.#gathered.clear();
    clearTimeout(this.#recoveryTimer);
    this.#closeConnection(this.#pc);
  }

  // ───────────── connection ─────────────

  #open(): RTCPeerConnection {
    const pc = new RTCPeerConnection(this.#configuration);
    pc.onnegotiationneeded = () => void this.#offer(pc);
    pc.onicecandidate = ({ candidate }) => this.#gathered.add(candidate);
    pc.onconnectionstatechange = () => this.#handleConnectionState(pc);
    pc.ontrack = ({ track, transceiver }) => {
      const stream =
        transceiver === this.#transceiver('screen') ? this.screenStream : this.remoteStream;
      for (const old of stream.getTracks()) {
        if (old.kind === track.kind && old !== track) stream.removeTrack(old);
      }
      stream.addTrack(track);
      track.onmute = this.#options.changed;
      track.onunmute = this.#options.changed;
      this.#options.changed();
    };
    this.#scheduleRecovery(this.#connectTimeout_ms);
    return pc;
  }

  #reopen(): void {
    this.#closeConnection(this.#pc);
    this.#makingOffer = false;
    this.#ignoringOffer = false;
    this.#remoteSession = null;
    this.#lastAnswer = null;
    this.#answered = null;
    this.#early = [];
    this.#gathered.clear();
    this.#pc = this.#open();
    if (this.#state === 'connected') this.#setState('reconnecting');
  }

  #closeConnection(pc: RTCPeerConnection): void {
    pc.onnegotiationneeded = null;
    pc.onicecandidate = null;
    pc.onconnectionstatechange = null;
    pc.ontrack = null;
    pc.close();
  }

  /** Adds all slots from the start, even without tracks: a camera may be turned on later. */
  #addTransceivers(): void {
    for (const slot of this.#options.slots) {
      const transceiver = this.#pc.addTransceiver(SLOT_KIND[slot], { direction: 'recvonly' });
      this.#apply(transceiver, slot);
    }
  }

  /** Slots of the same kind map to transceivers by order. */
  #transceiver(slot: Slot): RTCRtpTransceiver | undefined {
    const { slots } = this.#options;
    const kind = SLOT_KIND[slot];
    const index = slots.filter((each) => SLOT_KIND[each] === kind).indexOf(slot);
    const sameKind = this.#pc
      .getTransceivers()
      .filter(({ receiver }) => receiver.track.kind === kind);
    return sameKind[index];
  }

  #apply(transceiver: RTCRtpTransceiver, slot: Slot): void {
    const track = this.#tracks[slot];
    transceiver.direction = track ? 'sendrecv' : 'recvonly';
    // Rejects only if the connection was closed meanwhile.
    transceiver.sender.replaceTrack(track).catch(() => {});
  }

  // ───────────── descriptions ─────────────

  async #offer(pc: RTCPeerConnection): Promise<void> {
    try {
      this.#makingOffer = true;
      await pc.setLocalDescription();
      if (pc === this.#pc) this.#sendDescription();
    } catch {
      // The connection was closed, or the peer's offer came first and negotiates the same.
    } finally {
      if (pc === this.#pc) this.#makingOffer = false;
    }
  }

  /** No offer of ours is being made or waits for its answer. */
  get #isSettled(): boolean {
    return this.#pc.signalingState === 'stable' && !this.#makingOffer;
  }

  #sendDescription(): void {
    const description = this.#pc.localDescription;
    if (this.#closed || (description?.type !== 'offer' && description?.type !== 'answer')) return;
    // Candidates gathered so far belong to the previous description.
    this.#gathered.flush();
    this.#options.send({ kind: description.type, sdp: description.sdp });
  }

  async #handle(signal: PeerSignal): Promise<void> {
    if (this.#closed) return;
    if (signal.kind === 'candidates') return this.#addCandidates(signal.candidates);
    const session = sessionIdOf(signal.sdp);
    // The peer restarted, for example by a reload. The old connection cannot continue.
    const peerRestarted = this.#remoteSession !== null && this.#remoteSession !== session;
    if (signal.kind === 'answer') {
      this.#ignoringOffer = false;
      // An answer to an offer that we dropped, or a duplicate.
      if (this.#pc.signalingState !== 'have-local-offer' || signal.sdp === this.#lastAnswer) return;
      if (peerRestarted) return this.startOver();
      this.#remoteSession = session;
      this.#lastAnswer = signal.sdp;
      await this.#pc.setRemoteDescription({ type: 'answer', sdp: signal.sdp });
    } else if (signal.sdp === this.#answered?.offer && this.#isSettled) {
      // The peer may have missed our answer. A new answer could be taken for one to its next offer.
      return this.#options.send({ kind: 'answer', sdp: this.#answered.answer });
    } else {
      if (peerRestarted) this.#reopen();
      const collision = !this.#isSettled;
      this.#ignoringOffer = collision && !this.#options.polite;
      if (this.#ignoringOffer) return;
      // No rollback: Chromium would keep decoding the peer's video but never show it again. The
      // offer from a new connection makes the peer restart too, without its own offer.
      if (collision && this.#remoteSession !== null) return this.startOver();
      // Both made a first offer. A rollback would leave our transceivers behind, beside the peer's.
      // A new connection has only the peer's.
      if (collision) this.#reopen();
      this.#remoteSession = session;
      await this.#answer(signal.sdp);
    }
    await this.#addEarlyCandidates();
    this.#options.changed();
  }

  async #answer(sdp: string): Promise<void> {
    const offer = { type: 'offer', sdp } as const;
    const pc = this.#pc;
    try {
      await pc.setRemoteDescription(offer);
    } catch (error) {
      if (pc !== this.#pc) throw error;
      // The offer does not fit our connection, but it must fit a new one.
      const session = this.#remoteSession;
      this.#reopen();
      this.#remoteSession = session;
      await this.#pc.setRemoteDescription(offer);
    }
    for (const slot of this.#options.slots) {
      const transceiver = this.#transceiver(slot);
      if (transceiver) this.#apply(transceiver, slot);
    }
    await this.#pc.setLocalDescription();
    this.#answered = { offer: sdp, answer: this.#pc.localDescription?.sdp ?? '' };
    this.#sendDescription();
    if (this.#pc.connectionState !== 'connected') this.#scheduleRecovery(this.#connectTimeout_ms);
  }

  // ───────────── candidates ─────────────

  async #addCandidates(candidates: readonly RTCIceCandidateInit[]): Promise<void> {
    // The candidates belong to the offer that we ignored.
    if (this.#ignoringOffer) return;
    if (!this.#pc.remoteDescription) {
      this.#early.push(...candidates);
      return;
    }
    for (const candidate of candidates) {
      try {
        await this.#pc.addIceCandidate(candidate.candidate ? candidate : null);
      } catch {
        // The candidate is from before the last restart, or of a kind that this browser does not
        // know.
      }
    }
  }

  async #addEarlyCandidates(): Promise<void> {
    const early = this.#early;
    this.#early = [];
    await this.#addCandidates(early);
  }

  // ───────────── recovery ─────────────

  #handleConnectionState(pc: RTCPeerConnection): void {
    switch (pc.connectionState) {
      case 'connected':
        clearTimeout(this.#recoveryTimer);
        this.#connectTimeout_ms = FIRST_CONNECT_TIMEOUT_MS;
        this.#setState('connected');
        break;
      case 'disconnected':
        this.#setState('reconnecting');
        this.#scheduleRecovery(DISCONNECTED_GRACE_MS);
        break;
      case 'failed':
        this.#setState('reconnecting');
        this.#scheduleRecovery(0);
        break;
      default:
    }
  }

  #setState(state: PeerState): void {
    // Before the first connection, every problem still counts as "connecting".
    if (state === 'reconnecting' && this.#state === 'connecting') return;
    if (state === this.#state) return;
    this.#state = state;
    this.#options.changed();
  }

  /** Recovers after the delay unless connected by then. */
  #scheduleRecovery(delay_ms: number): void {
    clearTimeout(this.#recoveryTimer);
    this.#recoveryTimer = setTimeout(
      () => {
        if (this.#pc.connectionState !== 'connected') this.#recover();
      },
      this.#options.polite ? delay_ms + POLITE_DELAY_MS : delay_ms,
    );
  }

  #recover(): void {
    if (this.#closed) return;
    const canSend = this.#options.canSend();
    if (canSend)
      this.#connectTimeout_ms = Math.min(2 * this.#connectTimeout_ms, LONGEST_CONNECT_TIMEOUT_MS);
    this.#scheduleRecovery(this.#connectTimeout_ms);
    if (!canSend) return;
    // Without an established session there is nothing to restart.
    const established = this.#pc.signalingState === 'stable' && this.#pc.remoteDescription !== null;
    if (established) this.#pc.restartIce();
    else this.startOver();
  }
}

function isReceiving({ currentDirection }: RTCRtpTransceiver): boolean {
  return currentDirection === 'sendrecv' || currentDirection === 'recvonly';
}

/**
 * The session ID from the origin line (`o=- 46117317 2 IN IP4 127.0.0.1`). Each connection has its
 * own.
 */
function sessionIdOf(sdp: string): string {
  return /^o=\S+ (\S+)/m.exec(sdp)?.[1] ?? '';
}
