type Device = 'camera' | 'microphone';

export interface Capture {
  readonly audio: MediaStreamTrack | null;
  readonly video: MediaStreamTrack | null;
  /** A sentence for the user about what could not be opened. */
  readonly problem: string | null;
}

/** Opens the microphone and, if wanted, the camera; gives what it gets: a call works with neither. */
export async function openLocalMedia(wantsVideo: boolean): Promise<Capture> {
  if (!navigator.mediaDevices) {
    return {
      audio: null,
      video: null,
      problem:
        'This page may use the microphone and camera only over https or from localhost. You can hear the others; they cannot hear you.',
    };
  }
  try {
    // Both in one go where possible: the browser then asks once.
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: wantsVideo });
    return captured(stream, null);
  } catch (error) {
    if (!wantsVideo) return { audio: null, video: null, problem: unheard(error) };
  }
  const [audio, video] = await Promise.allSettled([
    navigator.mediaDevices.getUserMedia({ audio: true }),
    navigator.mediaDevices.getUserMedia({ video: true }),
  ]);
  return {
    audio: audio.status === 'fulfilled' ? (audio.value.getAudioTracks()[0] ?? null) : null,
    video: video.status === 'fulfilled' ? (video.value.getVideoTracks()[0] ?? null) : null,
    problem:
      [
        audio.status === 'rejected' ? unheard(audio.reason) : null,
        video.status === 'rejected' ? unseen(video.reason) : null,
      ]
        .filter((text) => text !== null)
        .join(' ') || null,
  };
}

/** Opens the camera later in a call. */
export async function openCamera(): Promise<Capture> {
  if (!navigator.mediaDevices) {
    const problem = 'This page may use the camera only over https or from localhost.';
    return { audio: null, video: null, problem };
  }
  try {
    return captured(await navigator.mediaDevices.getUserMedia({ video: true }), null);
  } catch (error) {
    return { audio: null, video: null, problem: unseen(error) };
  }
}

function captured(stream: MediaStream, problem: string | null): Capture {
  const [audio = null] = stream.getAudioTracks();
  const [video = null] = stream.getVideoTracks();
  return { audio, video, problem };
}

function unheard(error: unknown): string {
  return `${reason(error, 'microphone')} You can hear the others; they cannot hear you.`;
}

function unseen(error: unknown): string {
  return `${reason(error, 'camera')} The others cannot see you.`;
}

function reason(error: unknown, device: Device): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return `This page may not use the ${device}: allow it in the browser’s address bar.`;
    case 'NotFoundError':
      return `No ${device} was found.`;
    case 'NotReadableError':
      return `The ${device} is in use by another program.`;
    default:
      return `The ${device} could not be opened.`;
  }
}
