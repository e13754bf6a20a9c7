import type { CaptureState } from './local-capture.js';

const KEY = 'switchboard.media';

/** The media that the user sends in a call. */
export interface MediaChoice {
  readonly camera: boolean;
  readonly muted: boolean;
}

/** Saves the choice for after a reload, so that a reload never unmutes or shows anyone. */
export function saveMediaChoice(callId: string, { camera, microphone }: CaptureState): void {
  // While a device opens, the previous choice stands.
  if (microphone === 'opening' || camera === 'opening') return;
  sessionStorage.setItem(
    KEY,
    JSON.stringify({ callId, camera: camera === 'on', muted: microphone === 'muted' }),
  );
}

/** The choice before the reload. If unknown, microphone and camera stay off. */
export function restoreMediaChoice(callId: string): MediaChoice {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as
    | (MediaChoice & { callId: string })
    | null;
  return stored?.callId === callId ? stored : { camera: false, muted: true };
}
