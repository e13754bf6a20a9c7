export type Device = 'camera' | 'microphone';

/** Device IDs from `enumerateDevices`. Without one, the browser chooses. */
export type DeviceChoice = { readonly [device in Device]?: string };

export interface CapturedTracks {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
  /** An error message for the user. */
  readonly problem: string | null;
}

/** The opened tracks, and what could not be opened. */
export interface LocalMedia {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
  readonly problems: Problems;
}

/** An error message for each device that could not be opened. */
export type Problems = { readonly [device in Device]: string | null };

const CONSEQUENCE: Readonly<Record<Device, string>> = {
  camera: 'Others can’t see you.',
  microphone: 'Others can’t hear you.',
};

/** Opens the microphone and, if wanted, the camera. A call works with either or neither. */
export async function openLocalMedia(
  wantsVideo: boolean,
  choice: DeviceChoice = {},
): Promise<LocalMedia> {
  if (wantsVideo && navigator.mediaDevices) {
    try {
      // Open both at once if possible, so that the browser asks for permission once.
      const { audio, video } = capturedTracks(
        await navigator.mediaDevices.getUserMedia({
          ...constraints('microphone', choice),
          ...constraints('camera', choice),
        }),
      );
      return { audio, video, problems: { microphone: null, camera: null } };
    } catch {
      // One of the two may still open.
    }
  }
  const { audio, problem: microphone } = await openDevice('microphone', choice);
  // This error message covers the camera too.
  if (!wantsVideo || !navigator.mediaDevices) {
    return { audio, video: null, problems: { microphone, camera: null } };
  }
  const { video, problem: camera } = await openDevice('camera', choice);
  return { audio, video, problems: { microphone, camera } };
}

export async function openDevice(
  device: Device,
  choice: DeviceChoice = {},
): Promise<CapturedTracks> {
  if (!navigator.mediaDevices) {
    const problem = `Your ${device === 'camera' ? 'camera works' : 'microphone and camera work'} only over HTTPS or on localhost.`;
    return noTracks(`${problem} ${CONSEQUENCE[device]}`);
  }
  try {
    return capturedTracks(await navigator.mediaDevices.getUserMedia(constraints(device, choice)));
  } catch (error) {
    return noTracks(`${errorText(error, device)} ${CONSEQUENCE[device]}`);
  }
}

/** Asks the user to pick a screen, window or tab. Must be called in a click handler. */
export async function openScreen(): Promise<CapturedTracks> {
  if (!canShareScreen()) return noTracks('This browser doesn’t support screen sharing.');
  try {
    return capturedTracks(await navigator.mediaDevices.getDisplayMedia({ video: true }));
  } catch (error) {
    // The user canceled and needs no message.
    const cancelled = error instanceof DOMException && error.name === 'NotAllowedError';
    return noTracks(cancelled ? null : 'Couldn’t share your screen.');
  }
}

/** Mobile browsers do not support it. */
export function canShareScreen(): boolean {
  return !!navigator.mediaDevices && 'getDisplayMedia' in navigator.mediaDevices;
}

function constraints(device: Device, choice: DeviceChoice): MediaStreamConstraints {
  const id = choice[device];
  // `ideal`, not `exact`: the device may have been unplugged since.
  const wanted = id ? { deviceId: { ideal: id } } : true;
  return device === 'camera' ? { video: wanted } : { audio: wanted };
}

function capturedTracks(stream: MediaStream): CapturedTracks {
  const [audio = null] = stream.getAudioTracks();
  const [video = null] = stream.getVideoTracks();
  return { audio, video, problem: null };
}

function noTracks(problem: string | null): CapturedTracks {
  return { audio: null, video: null, problem };
}

function errorText(error: unknown, device: Device): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return `Your ${device} is blocked. Allow it in the browser’s address bar.`;
    case 'NotFoundError':
      return `No ${device} found.`;
    case 'NotReadableError':
      return `Another app is using your ${device}.`;
    default:
      return `Couldn’t start your ${device}.`;
  }
}
