import {
  type DeviceChoice,
  type LocalMedia,
  openDevice,
  openLocalMedia,
  type Problems,
} from './local-media.js';
import { ObservableValue } from './observable-value.js';

export interface CaptureState {
  readonly microphone: 'opening' | 'on' | 'muted' | 'none';
  readonly camera: 'opening' | 'on' | 'off';
  readonly localVideo: MediaStream | null;
  /** An error message: a device failed, so that others get no sound or picture although the user chose to send it. */
  readonly problem: string | null;
}

export interface VideoFormat {
  readonly width: number;
  readonly frameRate: number;
}

/** Receives the current track of each slot, or null when there is none. */
type Sink = (slot: 'audio' | 'video', track: MediaStreamTrack | null) => void;

/** The microphone and camera of this device during a call or meeting. */
export class LocalCapture {
  readonly state: ObservableValue<CaptureState>;
  /** Resolves when the first attempt to open the devices has ended, successfully or not. */
  readonly opened: Promise<void>;
  #choice: DeviceChoice = {};
  #audio: MediaStreamTrack | null = null;
  #video: MediaStreamTrack | null = null;
  #muted: boolean;
  #wantsCamera: boolean;
  #sink: Sink = () => {};
  #videoFormat: VideoFormat | null = null;
  #problems: Problems = { microphone: null, camera: null };
  #closed = false;

  constructor({ camera, muted }: { camera: boolean; muted: boolean }) {
    this.#muted = muted;
    this.#wantsCamera = camera;
    this.state = new ObservableValue<CaptureState>({
      microphone: 'opening',
      camera: camera ? 'opening' : 'off',
      localVideo: null,
      problem: null,
    });
    this.opened = openLocalMedia(camera).then((capture) => this.#adopt(capture));
  }

  /** The media that the user wants to send, even while the devices are still opening. */
  get desiredMedia(): { audio: boolean; video: boolean } {
    const { microphone, camera } = this.state.get();
    return {
      audio: !this.#muted && microphone !== 'none',
      video: this.#wantsCamera && camera !== 'off',
    };
  }

  /** Sends all tracks to this sink, beginning with the current ones. */
  setSink(sink: Sink): void {
    this.#sink = sink;
    sink('audio', this.#audio);
    sink('video', this.#video);
  }

  /** Opens the microphone if it is needed and not open yet. */
  async setMuted(muted: boolean): Promise<void> {
    this.#muted = muted;
    const { microphone } = this.state.get();
    if (this.#audio) {
      // A muted track needs no negotiation; a removed one does.
      this.#audio.enabled = !muted;
      this.state.patch({ microphone: muted ? 'muted' : 'on' });
    } else if (!muted && microphone !== 'opening') {
      await this.#openMicrophone();
    }
  }

  async setCamera(on: boolean): Promise<void> {
    this.#wantsCamera = on;
    if (this.state.get().camera === 'opening') return;
    if (!on) this.#setVideo(null);
    else if (!this.#video) await this.#openCamera();
  }

  /** Switches to another device, at once if it is on. */
  async choose(choice: DeviceChoice): Promise<void> {
    const { microphone, camera } = this.state.get();
    this.#choice = { ...this.#choice, ...choice };
    if (choice.microphone && microphone !== 'opening') await this.#openMicrophone();
    if (choice.camera && camera === 'on') await this.#openCamera();
  }

  /** Limits the resolution and frame rate of the camera. */
  limitVideo(format: VideoFormat): void {
    if (format.width === this.#videoFormat?.width) return;
    this.#videoFormat = format;
    this.#applyVideoFormat();
  }

  close(): void {
    this.#closed = true;
    this.#audio?.stop();
    this.#video?.stop();
  }

  #applyVideoFormat(): void {
    if (!this.#videoFormat || !this.#video) return;
    const { width, frameRate } = this.#videoFormat;
    // Rejects if the camera does not support the format. Then it keeps its own.
    this.#video
      .applyConstraints({ width: { ideal: width }, frameRate: { max: frameRate } })
      .catch(() => {});
  }

  async #openMicrophone(): Promise<void> {
    this.state.patch({ microphone: 'opening' });
    const { audio, problem } = await openDevice('microphone', this.#choice);
    if (this.#closed) return audio?.stop();
    this.#setAudio(audio);
    this.#showProblems({ microphone: problem });
  }

  async #openCamera(): Promise<void> {
    this.state.patch({ camera: 'opening' });
    const { video, problem } = await openDevice('camera', this.#choice);
    if (this.#closed || !this.#wantsCamera) video?.stop();
    if (this.#closed) return;
    this.#setVideo(this.#wantsCamera ? video : null);
    this.#showProblems({ camera: problem });
  }

  #adopt({ audio, video, problems }: LocalMedia): void {
    if (this.#closed) audio?.stop();
    if (this.#closed || !this.#wantsCamera) video?.stop();
    if (this.#closed) return;
    this.#setAudio(audio);
    this.#setVideo(this.#wantsCamera ? video : null);
    this.#showProblems(problems);
  }

  /** A device's problem stays until that device is tried again. */
  #showProblems(problems: Partial<Problems>): void {
    this.#problems = { ...this.#problems, ...problems };
    const { microphone, camera } = this.#problems;
    this.state.patch({
      problem: [microphone, camera].filter((text) => text !== null).join(' ') || null,
    });
  }

  #setAudio(track: MediaStreamTrack | null): void {
    this.#audio?.stop();
    this.#audio = track;
    if (track) {
      track.enabled = !this.#muted;
      // Fires only when the device is lost, not when we stop the track.
      track.onended = () => {
        this.#setAudio(null);
        this.#showProblems({
          microphone: 'Your microphone was disconnected. Others can’t hear you.',
        });
      };
    }
    this.#sink('audio', track);
    this.state.patch({ microphone: !track ? 'none' : this.#muted ? 'muted' : 'on' });
  }

  #setVideo(track: MediaStreamTrack | null): void {
    // Stop the track to turn off the camera light.
    this.#video?.stop();
    this.#video = track;
    if (track) track.onended = () => this.#setVideo(null);
    this.#applyVideoFormat();
    this.#sink('video', track);
    this.state.patch({
      camera: track ? 'on' : 'off',
      localVideo: track ? new MediaStream([track]) : null,
    });
  }
}
