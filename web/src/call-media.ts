import { type Capture, openCamera, openLocalMedia } from './local-media.js';
import { pause } from './pause.js';
import { PeerConnection, type PeerState } from './peer-connection.js';
import type { Signaling } from './signaling.js';
import { Store } from './store.js';

/** How long a first negotiation waits for camera and microphone; later they join by a second one. */
const CAPTURE_PATIENCE_MS = 1500;

export interface Remote {
  readonly userId: string;
  readonly stream: MediaStream;
  readonly state: PeerState;
  readonly video: boolean;
}

export interface MediaState {
  readonly microphone: 'opening' | 'on' | 'muted' | 'none';
  readonly camera: 'opening' | 'on' | 'off';
  readonly localVideo: MediaStream | null;
  /** Why the others do not hear or see us, when that is not our choice. */
  readonly problem: string | null;
  readonly remotes: readonly Remote[];
}

/** Somebody to be connected to. */
export interface Companion {
  readonly userId: string;
  readonly polite: boolean;
  readonly offers: boolean;
}

interface CallMediaOptions {
  readonly callId: string;
  readonly signaling: Signaling;
  readonly configuration: Promise<RTCConfiguration>;
  readonly camera: boolean;
  readonly muted: boolean;
}

/** The media of one call on this device: what we send, and a connection to each of the others. */
export class CallMedia {
  readonly state: Store<MediaState>;
  readonly #options: CallMediaOptions;
  readonly #peers = new Map<string, PeerConnection>();
  readonly #stopListening: () => void;
  readonly #ready: Promise<void>;
  #configuration: RTCConfiguration = {};
  #audio: MediaStreamTrack | null = null;
  #video: MediaStreamTrack | null = null;
  #companions: readonly Companion[] = [];
  /** Signals of people whom the call does not show yet. */
  #early: { userId: string; receive: (peer: PeerConnection) => void }[] = [];
  #closed = false;

  constructor(options: CallMediaOptions) {
    this.#options = options;
    this.state = new Store<MediaState>({
      microphone: 'opening',
      camera: options.camera ? 'opening' : 'off',
      localVideo: null,
      problem: null,
      remotes: [],
    });
    const opened = openLocalMedia(options.camera).then((capture) => this.#take(capture));
    this.#ready = Promise.all([
      Promise.race([opened, pause(CAPTURE_PATIENCE_MS)]),
      options.configuration.then((configuration) => this.setConfiguration(configuration)),
    ]).then(() => {});
    this.#stopListening = options.signaling.listen(options.callId, (userId, signal) => {
      const receive = (peer: PeerConnection) => peer.receive(signal);
      const peer = this.#peers.get(userId);
      if (peer) receive(peer);
      else this.#early.push({ userId, receive });
    });
  }

  /** Connects to exactly these people. */
  meet(companions: readonly Companion[]): void {
    this.#companions = companions;
    void this.#ready.then(() => this.#reconcile());
  }

  setConfiguration(configuration: RTCConfiguration): void {
    this.#configuration = configuration;
    for (const peer of this.#peers.values()) peer.setConfiguration(configuration);
  }

  networkReturned(): void {
    for (const peer of this.#peers.values()) peer.networkReturned();
  }

  signalsLost(): void {
    for (const peer of this.#peers.values()) peer.signalsLost();
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
    this.#stopListening();
    for (const peer of this.#peers.values()) peer.close();
    this.#peers.clear();
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
      audio.enabled = !this.#options.muted;
      audio.onended = () =>
        this.state.patch({
          microphone: 'none',
          problem: 'The microphone is gone. The others cannot hear you.',
        });
    }
    for (const peer of this.#peers.values()) peer.setTrack('audio', audio);
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
    for (const peer of this.#peers.values()) peer.setTrack('video', track);
    this.state.patch({
      camera: track ? 'on' : 'off',
      localVideo: track ? new MediaStream([track]) : null,
    });
  }

  #reconcile(): void {
    if (this.#closed) return;
    for (const [userId, peer] of this.#peers) {
      if (this.#companions.some((companion) => companion.userId === userId)) continue;
      peer.close();
      this.#peers.delete(userId);
    }
    for (const companion of this.#companions) {
      if (!this.#peers.has(companion.userId)) this.#connect(companion);
    }
    this.#show();
  }

  #connect({ userId, polite, offers }: Companion): void {
    const { callId, signaling } = this.#options;
    const peer = new PeerConnection({
      configuration: this.#configuration,
      polite,
      offers,
      send: (signal) => signaling.send(callId, userId, signal),
      canSend: () => signaling.isOpen,
      changed: () => this.#show(),
    });
    peer.setTrack('audio', this.#audio);
    peer.setTrack('video', this.#video);
    this.#peers.set(userId, peer);
    const early = this.#early;
    this.#early = early.filter((signal) => signal.userId !== userId);
    for (const signal of early) if (signal.userId === userId) signal.receive(peer);
  }

  #show(): void {
    const remotes = [...this.#peers].map(([userId, peer]) => ({
      userId,
      stream: peer.remoteStream,
      state: peer.state,
      video: peer.receivesVideo,
    }));
    this.state.patch({ remotes });
  }
}
