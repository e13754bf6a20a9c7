import type { IceServers } from './ice-servers.js';
import type { LinkQuality } from './link-quality.js';
import type { CaptureState, LocalCapture } from './local-capture.js';
import { pause } from './pause.js';
import { type MeshPeer, PeerMesh, type RemotePeer } from './peer-mesh.js';
import { QualityMonitor } from './quality-monitor.js';
import type { Signaling } from './signaling.js';
import type { Store } from './store.js';
import { videoFormatFor } from './video-format.js';

/** How long a first negotiation waits for camera and microphone; later they join by a second one. */
const CAPTURE_TIMEOUT_MS = 1500;

interface CallMediaOptions {
  readonly callId: string;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly capture: LocalCapture;
}

/** The media of one call on this device: what we send, and a connection to each of the others. */
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

  get state(): Store<CaptureState> {
    return this.#capture.state;
  }

  get remotes(): Store<readonly RemotePeer[]> {
    return this.#mesh.remotes;
  }

  /** How the connection to each of the others was in the last seconds. */
  get links(): Store<ReadonlyMap<string, LinkQuality>> {
    return this.#monitor.links;
  }

  /** Connects to exactly these people. */
  connectTo(peers: readonly MeshPeer[]): void {
    // Between two the camera gives what it likes to give.
    if (peers.length > 1 || this.#isVideoLimited) {
      this.#isVideoLimited = true;
      this.#capture.limitVideo(videoFormatFor(peers.length));
    }
    this.#mesh.connectTo(peers);
  }

  get isHeld(): boolean {
    return this.#held;
  }

  /** Whether we are on hold: then nobody hears or sees us. */
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

  /** Ends the connections; camera and microphone stay open, for the same people in another call. */
  disconnect(): LocalCapture {
    this.#monitor.close();
    this.#mesh.close();
    return this.#capture;
  }

  close(): void {
    this.disconnect().close();
  }
}
