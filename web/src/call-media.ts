import type { IceServers } from './ice-servers.js';
import { type Capture, openCamera, openLocalMedia } from './local-media.js';
import { pause } from './pause.js';
import { type Companion, PeerMesh, type Remote } from './peer-mesh.js';
import type { Signaling } from './signaling.js';
import { Store } from './store.js';

/** How long a first negotiation waits for camera and microphone; later they join by a second one. */
const CAPTURE_PATIENCE_MS = 1500;

export interface MediaState {
  readonly microphone: 'opening' | 'on' | 'muted' | 'none';
  readonly camera: 'opening' | 'on' | 'off';
  readonly localVideo: MediaStream | null;
  /** Why the others do not hear or see us, when that is not our choice. */
  readonly problem: string | null;
}

interface CallMediaOptions {
  readonly callId: string;
  readonly signaling: Signaling;
  readonly iceServers: IceServers;
  readonly camera: boolean;
  readonly muted: boolean;
}

/** The media of one call on this device: what we send, and a connection to each of the others. */
export class CallMedia {
  readonly state: Store<MediaState>;
  readonly #muted: boolean;
  readonly #mesh: PeerMesh;
  #audio: MediaStreamTrack | null = null;
  #video: MediaStreamTrack | null = null;
  #closed = false;

  constructor({ callId, signaling, iceServers, camera, muted }: CallMediaOptions) {
    this.#muted = muted;
    this.state = new Store<MediaState>({
      microphone: 'opening',
      camera: camera ? 'opening' : 'off',
      localVideo: null,
      problem: null,
    });
    const opened = openLocalMedia(camera).then((capture) => this.#take(capture));
    this.#mesh = new PeerMesh({
      scope: { callId },
      slots: ['audio', 'video'],
      signaling,
      iceServers,
      ready: Promise.race([opened, pause(CAPTURE_PATIENCE_MS)]),
    });
  }

  get remotes(): Store<readonly Remote[]> {
    return this.#mesh.remotes;
  }

  /** Connects to exactly these people. */
  meet(companions: readonly Companion[]): void {
    this.#mesh.meet(companions);
  }

  toggleMicrophone(): void {
    if (!this.#audio) return;
    // Muted, not removed: silence needs no negotiation.
    this.#audio.enabled = !this.#audio.enabled;
    this.state.patch({ microphone: this.#audio.enabled ? 'on' : 'muted' });
  }

  async toggleCamera(): Promise<void> {
    const { camera } = this.state.get();
    if (camera === 'opening') return;
    if (camera === 'on') return this.#setVideo(null);
    this.state.patch({ camera: 'opening' });
    const capture = await openCamera();
    if (this.#closed) return capture.video?.stop();
    this.#setVideo(capture.video);
    this.state.patch({ problem: capture.problem });
  }

  close(): void {
    this.#closed = true;
    this.#mesh.close();
    this.#audio?.stop();
    this.#video?.stop();
  }

  #take({ audio, video, problem }: Capture): void {
    if (this.#closed) {
      audio?.stop();
      video?.stop();
      return;
    }
    this.#audio = audio;
    if (audio) {
      audio.enabled = !this.#muted;
      audio.onended = () =>
        this.state.patch({
          microphone: 'none',
          problem: 'The microphone is gone. The others cannot hear you.',
        });
    }
    this.#mesh.setTrack('audio', audio);
    this.#setVideo(video);
    const microphone = !audio ? 'none' : audio.enabled ? 'on' : 'muted';
    this.state.patch({ microphone, problem });
  }

  #setVideo(track: MediaStreamTrack | null): void {
    // Stopped, so that the camera's light goes off.
    this.#video?.stop();
    this.#video = track;
    // Told only when the device goes, not when we stop it.
    if (track) track.onended = () => this.#setVideo(null);
    this.#mesh.setTrack('video', track);
    this.state.patch({
      camera: track ? 'on' : 'off',
      localVideo: track ? new MediaStream([track]) : null,
    });
  }
}
