import type { MouseEvent } from 'react';
import type { Point } from './drawing.js';

/** The position of an event inside its element: 0 to 1 from the left and from the top. */
export function pointerPosition({ currentTarget, clientX, clientY }: MouseEvent<Element>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
}

/** Four digits are finer than a pixel. */
function within(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}
