/** One tone after another: frequencies in Hz sounding together (none: silence), for so many seconds. */
type TonePattern = readonly { readonly tones: readonly number[]; readonly s: number }[];

/** At the callee: two short rings, a rest. */
export const RINGTONE: TonePattern = [
  { tones: [784, 988], s: 0.35 },
  { tones: [], s: 0.15 },
  { tones: [784, 988], s: 0.35 },
  { tones: [], s: 1.6 },
];

/** At the caller, while it rings at the other end. */
export const RINGBACK: TonePattern = [
  { tones: [425], s: 1 },
  { tones: [], s: 3 },
];

const VOLUME = 0.06;
/** Faded in and out over this long: a tone cut off clicks. */
const FADE_S = 0.02;

/** Plays the pattern over and over, without a sound file. Returns the function that ends it. */
export function playTones(pattern: TonePattern): () => void {
  if (!('AudioContext' in window)) return () => {};
  const context = new AudioContext();
  // Without a gesture on the page browsers stay silent; the first one lets it sound.
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
  // While it is suspended its clock stands still, and tones would pile up for the moment it wakes.
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
