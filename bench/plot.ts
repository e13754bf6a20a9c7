import { type Result, shown } from './result.js';
import { median } from './statistics.js';

const [WIDTH, ROW, TOP] = [760, 28, 44];
/** The widths of the names, and of the figures behind the bars. */
const [NAMES, FIGURES] = [130, 110];

/** The figures of a result as bars in an SVG. A thin line goes from the lowest to the highest sample. */
export function barsOf({ what, unit, rows }: Result): string {
  const most = Math.max(...rows.flatMap(({ samples }) => samples));
  const x = (value: number) => NAMES + (Math.max(0, value) / most) * (WIDTH - NAMES - FIGURES);
  const bars = rows.map(({ candidate, samples }, i) => {
    const y = TOP + i * ROW;
    const [low, figure, high] = [Math.min(...samples), median(samples), Math.max(...samples)].map(
      x,
    );
    const color = candidate === 'switchboard' ? '#2563eb' : '#94a3b8';
    return `
  <text x="${NAMES - 8}" y="${y + 15}" text-anchor="end">${candidate}</text>
  <rect x="${NAMES}" y="${y + 2}" width="${((figure ?? 0) - NAMES).toFixed(1)}" height="18" fill="${color}"/>
  <path d="M${low?.toFixed(1)} ${y + 11}H${high?.toFixed(1)}" stroke="#0f172a"/>
  <text x="${((high ?? 0) + 6).toFixed(1)}" y="${y + 15}">${shown(median(samples))} ${unit}</text>`;
  });
  const height = TOP + rows.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#0f172a">
  <rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
  <text x="12" y="24" font-size="15" font-weight="bold">${what}</text>${bars.join('')}
</svg>
`;
}
