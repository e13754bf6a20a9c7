import type { IceServers } from './ice-servers.js';
import type { LinkQuality } from './link-quality.js';
import type { CaptureState, LocalCapture } from './local-capture.js';
import type { ObservableValue } from './observable-value.js';
import { pause } from './pause.js';
import { type MeshPeer, PeerMesh, type RemotePeer } from './peer-mesh.js';
import { QualityMonitor } from './quality-monitor.js';
import type { Signaling } from './signaling.js';
import { videoFormatFor } from './video-format.js';

/**
 * The first negotiation waits this long for camera and microphone. Later tracks cost a second one.
 */
const CAPTURE_TIMEOUT_MS = 1500;

interface CallMediaOptions {
  readonly callId: string;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly capture: LocalCapture;
}

/** The media of one call on this device: what it sends, and a connection to each peer. */
export class CallMedia {
  readonly #capture: LocalCapture;
  readonly #mesh: PeerMesh;
  readonly #monitor: QualityMonitor;
  readonly #tracks = new Map<'audio' | 'video', MediaStreamTrack | null>();
  #held = false;
  #isVideoLimited = false;

  constructor({ callId, signaling, iceServers, capture }: CallMediaOptions) {
    this.#capture = capture;
    this.#mesh = new PeerMesh({
      scope: { callId },
      slots: ['audio', 'video'],
      signaling,
      iceServers,
      ready: Promise.race([capture.opened, pause(CAPTURE_TIMEOUT_MS)]),
    });
    this.#monitor = new QualityMonitor(() => this.#mesh.counters());
    capture.setSink((slot, track) => {
      this.#tracks.set(slot, track);
      this.#mesh.setTrack(slot, this.#held ? null : track);
    });
  }

  get state(): ObservableValue<CaptureState> {
    return this.#capture.state;
  }

  get remotes(): ObservableValue<readonly RemotePeer[]> {
    return this.#mesh.remotes;
  }

  /** The recent quality of the connection to each peer. */
  get links(): ObservableValue<ReadonlyMap<string, LinkQuality>> {
    return this.#monitor.links;
  }

  /** Connects to exactly these peers. */
  connectTo(peers: readonly MeshPeer[]): void {
    // With one peer, the camera chooses its own format.
    if (peers.length > 1 || this.#isVideoLimited) {
      this.#isVideoLimited = true;
      this.#capture.limitVideo(videoFormatFor(peers.length));
    }
    this.#mesh.connectTo(peers);
  }

  get isHeld(): boolean {
    return this.#held;
  }

  /** While on hold, this device sends nothing. */
  setHeld(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    for (const [slot, track] of this.#tracks) this.#mesh.setTrack(slot, held ? null : track);
  }

  toggleMicrophone(): void {
    void this.#capture.setMuted(this.state.get().microphone === 'on');
  }

  toggleCamera(): void {
    void this.#capture.setCamera(this.state.get().camera === 'off');
  }

  /**
   * Closes the connections. Camera and microphone stay open for another call with the same people.
   */
  disconnect(): LocalCapture {
    this.#monitor.close();
    this.#mesh.close();
    return this.#capture;
  }

  close(): void {
    this.disconnect().close();
  }
}
