import { type PointerEvent, useEffect, useRef } from 'react';
import type { Drawing, Pen } from '../../meeting/drawing.js';
import { paintStrokes } from '../../meeting/paint-strokes.js';
import { pointerPosition } from '../../meeting/pointer-position.js';
import { useObservable } from '../../use-observable.js';

interface DrawingCanvasProps {
  drawing: Drawing;
  /** Null if the viewer does not draw. */
  pen: Pen | null;
}

/** The drawing on the shared screen. With a pen, the viewer can draw. */
export function DrawingCanvas({ drawing, pen }: DrawingCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useObservable(drawing.strokes);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const fit = () => {
      element.width = element.clientWidth * devicePixelRatio;
      element.height = element.clientHeight * devicePixelRatio;
      paintStrokes(element, drawing.strokes.get());
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawing]);

  useEffect(() => {
    if (canvas.current) paintStrokes(canvas.current, strokes);
  }, [strokes]);

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!pen || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.begin(pen, pointerPosition(event));
  };
  const extend = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      drawing.extend(pointerPosition(event));
  };
  return (
    <canvas
      ref={canvas}
      className="drawing"
      data-testid="drawing"
      data-strokes={strokes.length}
      data-pen={pen !== null}
      aria-label={strokes.length === 0 ? 'No drawing yet' : 'Drawing on the shared screen'}
      role="img"
      onPointerDown={begin}
      onPointerMove={extend}
      onPointerUp={() => drawing.end()}
      onPointerCancel={() => drawing.end()}
    />
  );
}
