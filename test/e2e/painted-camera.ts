import type { Page } from 'playwright-core';

const look = (
  wall: string,
  light: string,
  skin: string,
  hair: string,
  shirt: string,
  longHair: boolean,
) => ({ wall, light, skin, hair, shirt, longHair });

/** The appearance of a painted person. */
export type Look = ReturnType<typeof look>;

export const ALICE = look('#c9d8d3', '#eef3ee', '#e8b896', '#5b3423', '#2f6f8f', true);
export const BOB = look('#e2cfb4', '#f7ecd9', '#a86e4b', '#221a17', '#8a3b34', false);
export const CAROL = look('#d6cbdc', '#f3eef5', '#f0c9ac', '#c08a3e', '#5b7f4a', true);
export const DORA = look('#bcd0dd', '#e8f1f6', '#7d4f35', '#191414', '#b8862f', true);

/**
 * Replaces the page's camera by a painted person: Chromium's test pattern does not suit a README.
 */
export async function paintCamera(page: Page, look: Look): Promise<void> {
  await page.addInitScript((person) => {
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 800;
    const pen = canvas.getContext('2d');

    const fill = (color: string, trace: (on: CanvasRenderingContext2D) => void) => {
      if (!pen) return;
      pen.fillStyle = color;
      pen.beginPath();
      trace(pen);
      pen.fill();
    };
    const oval = (x: number, y: number, rx: number, ry: number, color: string) =>
      fill(color, (on) => on.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2));
    const box = (x: number, y: number, w: number, h: number, r: number, color: string) =>
      fill(color, (on) => on.roundRect(x, y, w, h, r));

    const paint = () => {
      if (!pen) return;
      const sway = Math.sin(performance.now() / 900) * 6;
      const x = 640 + sway;
      const wall = pen.createLinearGradient(0, 0, 1280, 800);
      wall.addColorStop(0, person.light);
      wall.addColorStop(1, person.wall);
      pen.fillStyle = wall;
      pen.fillRect(0, 0, 1280, 800);
      // A window, a shelf with books, a plant.
      box(110, 90, 250, 330, 14, '#ffffffb0');
      box(128, 108, 102, 294, 6, '#bfe0efb0');
      box(240, 108, 102, 294, 6, '#bfe0efb0');
      box(930, 250, 270, 14, 4, '#7a5b42a0');
      ['#b5534a', '#d9a441', '#4f7f73', '#5c6b94', '#d9a441', '#8c5a73'].forEach((color, i) => {
        box(946 + i * 30, 160 + (i % 3) * 14, 22, 90 - (i % 3) * 14, 3, `${color}c0`);
      });
      box(1140, 560, 90, 110, 16, '#b9775ad0');
      for (const [dx, dy] of [
        [-40, -60],
        [0, -100],
        [42, -66],
        [-18, -30],
        [24, -28],
      ] as const) {
        oval(1185 + dx, 560 + dy, 34, 52, '#4f7f5ed0');
      }
      if (person.longHair) box(x - 172, 240, 344, 400, 160, person.hair);
      // Shoulders, neck, head, hair, face.
      oval(x, 860, 340, 270, person.shirt);
      box(x - 58, 500, 116, 140, 50, person.skin);
      oval(x, 604, 92, 46, person.skin);
      oval(x, person.longHair ? 350 : 345, 160, person.longHair ? 182 : 176, person.hair);
      oval(x, 404, 136, 156, person.skin);
      const blink = performance.now() % 4200 < 140 ? 2 : 13;
      for (const side of [-1, 1]) {
        oval(x + side * 54, 385, 12, blink, '#2a211d');
        box(x + side * 54 - 26, 350, 52, 7, 4, person.hair);
        oval(x + side * 88, 440, 24, 14, '#d9685433');
      }
      pen.strokeStyle = '#7d3b30';
      pen.lineWidth = 8;
      pen.lineCap = 'round';
      pen.beginPath();
      pen.arc(x, 445, 44, 0.25 * Math.PI, 0.75 * Math.PI);
      pen.stroke();
      pen.strokeStyle = '#00000026';
      pen.beginPath();
      pen.moveTo(x + 4, 395);
      pen.lineTo(x + 14, 430);
      pen.lineTo(x - 4, 434);
      pen.stroke();
    };
    paint();
    setInterval(paint, 50);

    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = new MediaStream();
      if (constraints?.audio) {
        const sound = await original({ audio: true });
        for (const track of sound.getAudioTracks()) stream.addTrack(track);
      }
      if (constraints?.video) {
        for (const track of canvas.captureStream(20).getVideoTracks()) stream.addTrack(track);
      }
      return stream;
    };
  }, look);
}
