import type { CaptureState } from './local-capture.js';

const KEY = 'switchboard.media';

/** What the user lets the others hear and see in a call. */
export interface MediaChoice {
  readonly camera: boolean;
  readonly muted: boolean;
}

/** Remembers it for the time after a reload: nobody is unmuted, or seen, by reloading a page. */
export function saveMediaChoice(callId: string, { camera, microphone }: CaptureState): void {
  // Without a microphone nothing was chosen; while one opens, what was chosen before stands.
  if (microphone === 'opening' || camera === 'opening') return;
  sessionStorage.setItem(
    KEY,
    JSON.stringify({ callId, camera: camera === 'on', muted: microphone === 'muted' }),
  );
}

/** What was chosen in this call before the reload; not seen and not heard, if that is not known. */
export function restoreMediaChoice(callId: string): MediaChoice {
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as
    | (MediaChoice & { callId: string })
    | null;
  return stored?.callId === callId ? stored : { camera: false, muted: true };
}
