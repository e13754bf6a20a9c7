import type { IceServers } from './ice-servers.js';
import { type CaptureState, LocalCapture } from './local-capture.js';
import type { MediaChoice } from './media-choice.js';
import { pause } from './pause.js';
import { type Companion, PeerMesh, type Remote } from './peer-mesh.js';
import type { Signaling } from './signaling.js';
import type { Store } from './store.js';

/** How long a first negotiation waits for camera and microphone; later they join by a second one. */
const CAPTURE_PATIENCE_MS = 1500;

interface CallMediaOptions extends MediaChoice {
  readonly callId: string;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
}

/** The media of one call on this device: what we send, and a connection to each of the others. */
export class CallMedia {
  readonly #capture: LocalCapture;
  readonly #mesh: PeerMesh;

  constructor({ callId, signaling, iceServers, camera, muted }: CallMediaOptions) {
    this.#capture = new LocalCapture({ camera, muted });
    this.#mesh = new PeerMesh({
      scope: { callId },
      slots: ['audio', 'video'],
      signaling,
      iceServers,
      ready: Promise.race([this.#capture.opened, pause(CAPTURE_PATIENCE_MS)]),
    });
    this.#capture.feed((slot, track) => this.#mesh.setTrack(slot, track));
  }

  get state(): Store<CaptureState> {
    return this.#capture.state;
  }

  get remotes(): Store<readonly Remote[]> {
    return this.#mesh.remotes;
  }

  /** Connects to exactly these people. */
  meet(companions: readonly Companion[]): void {
    this.#mesh.meet(companions);
  }

  toggleMicrophone(): void {
    void this.#capture.setMuted(this.state.get().microphone === 'on');
  }

  toggleCamera(): void {
    void this.#capture.setCamera(this.state.get().camera === 'off');
  }

  close(): void {
    this.#mesh.close();
    this.#capture.close();
  }
}
