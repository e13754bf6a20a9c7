import type { Page } from 'playwright-core';

/** Gives the page a painted screen to share, because a headless browser has no display. */
export async function paintScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.mediaDevices.getDisplayMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 960;
      canvas.height = 540;
      const pen = canvas.getContext('2d');
      const bars = [
        ['Mon', 0.42, '#4f7f73'],
        ['Tue', 0.58, '#4f7f73'],
        ['Wed', 0.5, '#4f7f73'],
        ['Thu', 0.86, '#d9a441'],
        ['Fri', 0.64, '#4f7f73'],
      ] as const;
      const paint = () => {
        if (!pen) return;
        pen.fillStyle = '#fbfaf6';
        pen.fillRect(0, 0, 960, 540);
        pen.fillStyle = '#1c2421';
        pen.font = '600 34px sans-serif';
        pen.fillText('Calls answered within 10 s', 60, 80);
        pen.font = '22px sans-serif';
        bars.forEach(([day, share, color], i) => {
          const x = 110 + i * 165;
          const height = 330 * share + Math.sin(performance.now() / 700 + i) * 3;
          pen.fillStyle = color;
          pen.fillRect(x, 460 - height, 90, height);
          pen.fillStyle = '#5a645f';
          pen.fillText(day, x + 22, 500);
        });
      };
      paint();
      setInterval(paint, 100);
      return canvas.captureStream(10);
    };
  });
}
