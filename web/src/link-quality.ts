/** The counters of a connection since it was opened (W3C webrtc-stats). */
export interface LinkCounters {
  readonly packetsReceived: number;
  readonly packetsLost: number;
  readonly bytesReceived: number;
  /** In seconds; null if nothing was received to measure it by. */
  readonly jitter: number | null;
  readonly roundTripTime: number | null;
  /** Measured by `performance.now()`. */
  readonly at: number;
}

/** The quality of a connection between two samples, in the API's units. Null means not measured. */
export interface LinkQuality {
  readonly packetsReceived: number;
  readonly packetsLost: number;
  readonly bitrate: number;
  readonly jitter: number | null;
  readonly roundTripTime: number | null;
}

export type QualityLevel = 'good' | 'fair' | 'poor';

/** At `fair` speech suffers; at `poor` it breaks up. */
const THRESHOLDS = {
  packetLoss: { fair: 0.02, poor: 0.08 },
  jitter: { fair: 0.03, poor: 0.1 },
  roundTripTime: { fair: 0.25, poor: 0.5 },
} as const;

/** Reads the incoming counters from `getStats()`. */
export function readCounters(report: RTCStatsReport, at: number): LinkCounters {
  let [packetsReceived, packetsLost, bytesReceived] = [0, 0, 0];
  let jitter: number | null = null;
  let selected: string | undefined;
  report.forEach((stats: RTCStats) => {
    if (stats.type === 'inbound-rtp') {
      const inbound = stats as RTCInboundRtpStreamStats;
      packetsReceived += inbound.packetsReceived ?? 0;
      packetsLost += Math.max(0, inbound.packetsLost ?? 0);
      bytesReceived += inbound.bytesReceived ?? 0;
      // Before the first packet, jitter is a meaningless 0.
      if (inbound.packetsReceived) jitter = Math.max(jitter ?? 0, inbound.jitter ?? 0);
    } else if (stats.type === 'transport') {
      selected = (stats as RTCTransportStats).selectedCandidatePairId;
    }
  });
  const pair = selected
    ? (report.get(selected) as RTCIceCandidatePairStats | undefined)
    : undefined;
  const roundTripTime = pair?.currentRoundTripTime ?? null;
  return { packetsReceived, packetsLost, bytesReceived, jitter, roundTripTime, at };
}

export function qualityBetween(before: LinkCounters, now: LinkCounters): LinkQuality {
  // A replaced connection counts from zero again.
  const known = before.bytesReceived <= now.bytesReceived ? before : undefined;
  const seconds = Math.max(0.001, (now.at - before.at) / 1000);
  const packetsReceived = now.packetsReceived - (known?.packetsReceived ?? 0);
  return {
    packetsReceived,
    packetsLost: Math.max(0, now.packetsLost - (known?.packetsLost ?? 0)),
    bitrate: ((now.bytesReceived - (known?.bytesReceived ?? 0)) * 8) / seconds,
    // While nothing arrives, jitter keeps its old value.
    jitter: packetsReceived > 0 ? now.jitter : null,
    roundTripTime: now.roundTripTime,
  };
}

/** The fraction of packets lost, 0 to 1; null if there were none. */
export function lossOf({
  packetsReceived,
  packetsLost,
}: Pick<LinkQuality, 'packetsReceived' | 'packetsLost'>): number | null {
  const sent = packetsReceived + packetsLost;
  return sent > 0 ? packetsLost / sent : null;
}

/** The worst measurement decides. */
export function levelOf(quality: LinkQuality): QualityLevel {
  const measured = { ...quality, packetLoss: lossOf(quality) };
  const reaches = (level: 'fair' | 'poor') =>
    (Object.keys(THRESHOLDS) as (keyof typeof THRESHOLDS)[]).some(
      (name) => (measured[name] ?? 0) >= THRESHOLDS[name][level],
    );
  if (reaches('poor')) return 'poor';
  return reaches('fair') ? 'fair' : 'good';
}

/**
 * The quality of our own network: the best of all connections. One bad connection is the peer's
 * fault; a bad network of ours shows in all of them.
 */
export function ownLevel(links: Iterable<LinkQuality>): QualityLevel | null {
  const levels = new Set([...links].map(levelOf));
  return (['good', 'fair', 'poor'] as const).find((level) => levels.has(level)) ?? null;
}

/** Combines several samples or connections: sums of packets and bits, means of the rest. */
export function summarize(qualities: readonly LinkQuality[]): LinkQuality {
  const sum = (name: 'packetsReceived' | 'packetsLost' | 'bitrate') =>
    qualities.reduce((total, quality) => total + quality[name], 0);
  const mean = (name: 'jitter' | 'roundTripTime') => {
    const values = qualities.map((quality) => quality[name]).filter((value) => value !== null);
    return values.length > 0 ? values.reduce((a, b) => a + b) / values.length : null;
  };
  return {
    packetsReceived: sum('packetsReceived'),
    packetsLost: sum('packetsLost'),
    bitrate: sum('bitrate'),
    jitter: mean('jitter'),
    roundTripTime: mean('roundTripTime'),
  };
}

/** Formats as `2% packet loss, 45 ms round trip, 820 kbit/s`. */
export function describeQuality(quality: LinkQuality): string {
  const loss = lossOf(quality);
  const parts = [
    loss === null ? null : `${Math.round(loss * 1000) / 10}% packet loss`,
    quality.roundTripTime === null
      ? null
      : `${Math.round(quality.roundTripTime * 1000)} ms round trip`,
    quality.jitter === null ? null : `${Math.round(quality.jitter * 1000)} ms jitter`,
    `${Math.round(quality.bitrate / 1000)} kbit/s`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
