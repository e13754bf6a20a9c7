import type { Stroke } from './drawing.js';

/** Draws the strokes on a canvas of any size. */
export function paintStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { width, height } = canvas;
  pen.clearRect(0, 0, width, height);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    pen.strokeStyle = stroke.color;
    pen.lineWidth = stroke.width * width;
    pen.beginPath();
    const [first, ...rest] = stroke.points;
    if (!first) continue;
    pen.moveTo(first.x * width, first.y * height);
    // A single point is drawn as a dot: a line to itself.
    for (const { x, y } of rest.length > 0 ? rest : [first]) pen.lineTo(x * width, y * height);
    pen.stroke();
  }
}
