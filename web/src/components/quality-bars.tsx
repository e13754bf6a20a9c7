import { describeQuality, type LinkQuality, levelOf, type QualityLevel } from '../link-quality.js';

const TEXT: Readonly<Record<QualityLevel, string>> = {
  good: 'Good connection',
  fair: 'Fair connection',
  poor: 'Poor connection',
};

const BARS = [4, 8, 12] as const;

/**
 * The quality of a connection as one to three bars, with details for pointers and screen readers.
 */
export function QualityBars({ quality }: { quality: LinkQuality }) {
  const level = levelOf(quality);
  return (
    <span
      className="quality"
      data-testid="quality"
      data-level={level}
      title={describeQuality(quality)}
    >
      <svg viewBox="0 0 14 12" role="img" aria-label={TEXT[level]}>
        {BARS.map((height, i) => (
          <rect key={height} x={i * 5} y={12 - height} width="4" height={height} rx="1" />
        ))}
      </svg>
    </span>
  );
}
