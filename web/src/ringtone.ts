/**
 * A sequence of tones: frequencies in Hz that sound together (none: silence), and a duration in
 * seconds.
 */
type TonePattern = readonly { readonly tones: readonly number[]; readonly s: number }[];

/** For the callee: two short rings and a rest. */
export const RINGTONE: TonePattern = [
  { tones: [784, 988], s: 0.35 },
  { tones: [], s: 0.15 },
  { tones: [784, 988], s: 0.35 },
  { tones: [], s: 1.6 },
];

/** For the caller, while the callee's devices ring. */
export const RINGBACK: TonePattern = [
  { tones: [425], s: 1 },
  { tones: [], s: 3 },
];

const VOLUME = 0.06;
/** Fading in and out avoids clicks. */
const FADE_S = 0.02;

/** Repeats the pattern without a sound file. Returns a function that stops it. */
export function playTones(pattern: TonePattern): () => void {
  if (!('AudioContext' in window)) return () => {};
  const context = new AudioContext();
  // Browsers stay silent until the first gesture on the page.
  const unmute = () => void context.resume().catch(() => {});
  window.addEventListener('pointerdown', unmute);
  window.addEventListener('keydown', unmute);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let step = 0;
  const next = () => {
    const part = pattern[step++ % pattern.length];
    if (!part) return;
    for (const tone of part.tones) playTone(context, tone, part.s);
    timer = setTimeout(next, part.s * 1000);
  };
  next();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('pointerdown', unmute);
    window.removeEventListener('keydown', unmute);
    context.close().catch(() => {});
  };
}

function playTone(context: AudioContext, frequency: number, seconds: number): void {
  // A suspended context's clock stands still, so its tones would pile up.
  if (context.state !== 'running') return;
  const start = context.currentTime;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(VOLUME, start + FADE_S);
  gain.gain.setValueAtTime(VOLUME, start + seconds - FADE_S);
  gain.gain.linearRampToValueAtTime(0, start + seconds);
  const oscillator = context.createOscillator();
  oscillator.frequency.value = frequency;
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
}
