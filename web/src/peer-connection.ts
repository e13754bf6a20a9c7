import { CandidateBatch } from './candidate-batch.js';
import { type LinkCounters, readCounters } from './link-quality.js';

/** What the two ends tell each other. It must arrive in order; whether it comes twice does not matter. */
export type PeerSignal =
  | { readonly kind: 'offer' | 'answer'; readonly sdp: string }
  | { readonly kind: 'candidates'; readonly candidates: readonly RTCIceCandidateInit[] };

export type PeerState = 'connecting' | 'connected' | 'reconnecting';

export interface PeerOptions {
  readonly configuration: RTCConfiguration;
  /**
   * When both offer at once, the polite one drops its own offer and starts over. Exactly one of the
   * two is polite: whoever came into the call later.
   */
  readonly polite: boolean;
  /** Whether this end makes the first offer. */
  readonly offers: boolean;
  /** The same at both ends. */
  readonly slots: readonly Slot[];
  readonly send: (signal: PeerSignal) => void;
  /** Whether what is sent leaves now. An offer that has to wait is out of date when it arrives. */
  readonly canSend: () => boolean;
  /** The connection, or what the other end sends, is not what it was. */
  readonly changed: () => void;
}

/** What one end sends the other, in the order in which the first offer names it. */
export type Slot = 'audio' | 'video' | 'screen';

const SLOT_KIND: Readonly<Record<Slot, 'audio' | 'video'>> = {
  audio: 'audio',
  video: 'video',
  screen: 'video',
};

/** `disconnected` often heals by itself: only after this long is a restart worth its round trips. */
const DISCONNECTED_GRACE_MS = 3000;
const RETRY_MS = 1000;
/** Not connected by then: an offer or answer was lost, or every candidate failed. Try again. */
const CONNECT_TIMEOUT_MS = 10_000;
/** What breaks, breaks for both ends at once: the polite one leaves the first attempt to the other. */
const POLITE_DELAY_MS = 3000;

/**
 * One end of a WebRTC connection to one other person: perfect negotiation
 * (https://w3c.github.io/webrtc-pc/#perfect-negotiation-example) without its rollback, candidates sent
 * in batches, and a way back from whatever breaks: an ICE restart while both ends still know each
 * other, else a new connection in place of the old one. Knows nothing of calls, of GraphQL or of React.
 */
export class PeerConnection {
  /** Voice and picture of the other end. Stays the same object for as long as this one lives. */
  readonly remoteStream = new MediaStream();
  /** Their screen. */
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
  /** Which connection of the other end we speak with, from its SDP; null until it has spoken. */
  #remoteSession: string | null = null;
  /** The answer to our last offer: a copy of it is none to the next one. */
  #lastAnswer: string | null = null;
  /** The last offer of the other end that we answered, and how. */
  #answered: { readonly offer: string; readonly answer: string } | null = null;
  #processing: Promise<void> = Promise.resolve();
  #interrupt = () => {};
  #early: RTCIceCandidateInit[] = [];
  readonly #gathered: CandidateBatch;
  #recoveryTimer: ReturnType<typeof setTimeout> | undefined;
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

  /** Whether it arrives, or will: false while the other end has its camera off. */
  receives(slot: Slot): boolean {
    const transceiver = this.#transceiver(slot);
    return !!transceiver && isReceiving(transceiver) && !transceiver.receiver.track.muted;
  }

  /** How loud the other end is at the moment, from 0 to 1. */
  get loudness(): number {
    const [source] = this.#transceiver('audio')?.receiver.getSynchronizationSources() ?? [];
    return source?.audioLevel ?? 0;
  }

  /** What the connection has counted; null while there is none. */
  async counters(): Promise<LinkCounters | null> {
    if (this.#pc.connectionState !== 'connected') return null;
    const report = await this.#pc.getStats();
    return readCounters(report, performance.now());
  }

  /** Sends this track in the slot, or nothing. */
  setTrack(slot: Slot, track: MediaStreamTrack | null): void {
    this.#tracks[slot] = track;
    const transceiver = this.#transceiver(slot);
    // None before the first offer: that one, or the answer to it, takes the track along.
    if (transceiver) this.#apply(transceiver, slot);
  }

  /** Fresh TURN credentials: used from the next ICE restart on. */
  setConfiguration(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    try {
      this.#pc.setConfiguration(configuration);
    } catch {
      // Some parts cannot change on a living connection; the next one gets them.
    }
  }

  /** Takes in what the other end sent, one after the other in the order of the calls. */
  receive(signal: PeerSignal): void {
    this.#processing = this.#processing
      .then(() => {
        const interrupted = new Promise<void>((resolve) => {
          this.#interrupt = resolve;
        });
        return Promise.race([this.#handle(signal), interrupted]);
      })
      .catch(() => {
        // Not at once: if each attempt failed, the two ends would drive each other in circles.
        clearTimeout(this.#recoveryTimer);
        if (!this.#closed) this.#recoveryTimer = setTimeout(() => this.startOver(), RETRY_MS);
      });
  }

  /** The network came back or changed: look for a new path where the present one is broken. */
  networkReturned(): void {
    const { connectionState } = this.#pc;
    if (connectionState === 'disconnected' || connectionState === 'failed')
      this.#scheduleRecovery(0);
  }

  /** Signals may be missing: a negotiation that was under way will not end by itself. */
  signalsLost(): void {
    if (!this.#isSettled || this.#pc.connectionState !== 'connected') this.startOver();
  }

  /** A new connection in place of the present one, and an offer for it. */
  startOver(): void {
    if (this.#closed) return;
    this.#reopen();
    this.#addTransceivers();
    // What was under way on the closed connection never settles: the next signal must not wait for it.
    this.#interrupt();
  }

  close(): void {
    this.#closed = true;
    this.#gathered.clear();
    clearTimeout(this.#recoveryTimer);
    this.#closeConnection(this.#pc);
  }

  // ───────────── the connection ─────────────

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
    this.#scheduleRecovery(CONNECT_TIMEOUT_MS);
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

  /** All slots from the start, whatever we have to send: a camera may come on later. */
  #addTransceivers(): void {
    for (const slot of this.#options.slots) {
      const transceiver = this.#pc.addTransceiver(SLOT_KIND[slot], { direction: 'recvonly' });
      this.#apply(transceiver, slot);
    }
  }

  /** The first of its kind, or the next one for a second slot of that kind. */
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
    // Rejects only on a connection that was closed meanwhile.
    transceiver.sender.replaceTrack(track).catch(() => {});
  }

  // ───────────── descriptions ─────────────

  async #offer(pc: RTCPeerConnection): Promise<void> {
    try {
      this.#makingOffer = true;
      await pc.setLocalDescription();
      if (pc === this.#pc) this.#sendDescription();
    } catch {
      // Closed, or an offer of the other end came between: it negotiates the same.
    } finally {
      if (pc === this.#pc) this.#makingOffer = false;
    }
  }

  /** No offer of ours is made or waits for its answer. */
  get #isSettled(): boolean {
    return this.#pc.signalingState === 'stable' && !this.#makingOffer;
  }

  #sendDescription(): void {
    const description = this.#pc.localDescription;
    if (this.#closed || (description?.type !== 'offer' && description?.type !== 'answer')) return;
    // What was gathered so far belongs to the description before this one.
    this.#gathered.flush();
    this.#options.send({ kind: description.type, sdp: description.sdp });
  }

  async #handle(signal: PeerSignal): Promise<void> {
    if (this.#closed) return;
    if (signal.kind === 'candidates') return this.#addCandidates(signal.candidates);
    const session = sessionIdOf(signal.sdp);
    // The other end began anew (a reload, say): the old connection cannot continue with it.
    const peerRestarted = this.#remoteSession !== null && this.#remoteSession !== session;
    if (signal.kind === 'answer') {
      this.#ignoringOffer = false;
      // To an offer that we dropped since, or a repeat.
      if (this.#pc.signalingState !== 'have-local-offer' || signal.sdp === this.#lastAnswer) return;
      if (peerRestarted) return this.startOver();
      this.#remoteSession = session;
      this.#lastAnswer = signal.sdp;
      await this.#pc.setRemoteDescription({ type: 'answer', sdp: signal.sdp });
    } else if (signal.sdp === this.#answered?.offer && this.#isSettled) {
      // It may have missed our answer. Another one could be taken for the answer to its next offer.
      return this.#options.send({ kind: 'answer', sdp: this.#answered.answer });
    } else {
      if (peerRestarted) this.#reopen();
      const collision = !this.#isSettled;
      this.#ignoringOffer = collision && !this.#options.polite;
      if (this.#ignoringOffer) return;
      // Not rolled back: Chromium would still decode the pictures of the other end, but never show them
      // again. An offer from a new connection makes the other end begin anew too, without its own offer.
      if (collision && this.#remoteSession !== null) return this.startOver();
      // Both made their first offer. Rolled back, ours would leave its transceivers behind, to come
      // up again beside those of the other end; without it there are just theirs.
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
      // It does not fit the connection that we have: with a new one it must.
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
    if (this.#pc.connectionState !== 'connected') this.#scheduleRecovery(CONNECT_TIMEOUT_MS);
  }

  // ───────────── candidates ─────────────

  async #addCandidates(candidates: readonly RTCIceCandidateInit[]): Promise<void> {
    // They belong to the offer that we did not take.
    if (this.#ignoringOffer) return;
    if (!this.#pc.remoteDescription) {
      this.#early.push(...candidates);
      return;
    }
    for (const candidate of candidates) {
      try {
        await this.#pc.addIceCandidate(candidate.candidate ? candidate : null);
      } catch {
        // Of a generation before the last restart, or of a kind that this browser does not know.
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
    // Before the first connection every hitch is still "connecting".
    if (state === 'reconnecting' && this.#state === 'connecting') return;
    if (state === this.#state) return;
    this.#state = state;
    this.#options.changed();
  }

  /** Does something about it, unless it is connected by then. */
  #scheduleRecovery(patience_ms: number): void {
    clearTimeout(this.#recoveryTimer);
    this.#recoveryTimer = setTimeout(
      () => {
        if (this.#pc.connectionState !== 'connected') this.#recover();
      },
      this.#options.polite ? patience_ms + POLITE_DELAY_MS : patience_ms,
    );
  }

  #recover(): void {
    if (this.#closed) return;
    this.#scheduleRecovery(CONNECT_TIMEOUT_MS);
    if (!this.#options.canSend()) return;
    // With an offer of ours unanswered for so long, or none at all, there is nothing to restart.
    const established = this.#pc.signalingState === 'stable' && this.#pc.remoteDescription !== null;
    if (established) this.#pc.restartIce();
    else this.startOver();
  }
}

function isReceiving({ currentDirection }: RTCRtpTransceiver): boolean {
  return currentDirection === 'sendrecv' || currentDirection === 'recvonly';
}

/** The session id of the origin line (`o=- 46117317 2 IN IP4 127.0.0.1`): every connection has its own. */
function sessionIdOf(sdp: string): string {
  return /^o=\S+ (\S+)/m.exec(sdp)?.[1] ?? '';
}
