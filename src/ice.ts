import { createHmac } from 'node:crypto';

/** The STUN and TURN servers that clients are told about. */
export interface IceSettings {
  readonly stunUrls: readonly string[];
  readonly turnUrls: readonly string[];
  /** Shared with the TURN servers; null without any. */
  readonly turnSecret: string | null;
  readonly turnTtlS: number;
}

/** One entry of `RTCConfiguration.iceServers`. */
export interface IceServer {
  urls: string[];
  username?: string | null;
  credential?: string | null;
}

/** What a client hands to `new RTCPeerConnection(…)`, and when to ask again. */
export interface RtcConfiguration {
  iceServers: IceServer[];
  iceTransportPolicy: 'all';
  bundlePolicy: 'max-bundle';
  rtcpMuxPolicy: 'require';
  /** When the TURN credentials end; null with no TURN server. */
  expiresAt: Date | null;
}

/** The configuration for one user, its TURN credentials counted from `nowMs`. */
export function createRtcConfiguration(
  { stunUrls, turnUrls, turnSecret, turnTtlS }: IceSettings,
  userId: string,
  nowMs: number,
): RtcConfiguration {
  const iceServers: IceServer[] = [];
  let expiresAt: Date | null = null;

  if (stunUrls.length > 0) iceServers.push({ urls: [...stunUrls] });
  if (turnUrls.length > 0 && turnSecret !== null) {
    const expiryS = Math.floor(nowMs / 1000) + turnTtlS;
    const username = `${expiryS}:${userId}`;
    // HMAC-SHA1 is what draft-uberti-behave-turn-rest-00 prescribes and TURN servers compute.
    const credential = createHmac('sha1', turnSecret).update(username).digest('base64');
    iceServers.push({ urls: [...turnUrls], username, credential });
    expiresAt = new Date(expiryS * 1000);
  }

  return {
    iceServers,
    iceTransportPolicy: 'all',
    bundlePolicy: 'max-bundle',
    rtcpMuxPolicy: 'require',
    expiresAt,
  };
}
