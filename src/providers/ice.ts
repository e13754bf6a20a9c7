import { createHmac } from 'node:crypto';

/** The STUN and TURN servers for clients. */
export interface IceSettings {
  readonly stunUrls: readonly string[];
  readonly turnUrls: readonly string[];
  /** Shared with the TURN servers; null if there are none. */
  readonly turnSecret: string | null;
  readonly turnTtlS: number;
}

/** One entry of `RTCConfiguration.iceServers`. */
export interface IceServer {
  urls: string[];
  username?: string | null;
  credential?: string | null;
}

/** The argument of `new RTCPeerConnection(…)`, and when to ask for the next one. */
export interface RtcConfiguration {
  iceServers: IceServer[];
  iceTransportPolicy: 'all';
  bundlePolicy: 'max-bundle';
  rtcpMuxPolicy: 'require';
  /** When the TURN credentials expire; null if there is no TURN server. */
  expiresAt: Date | null;
}

/** Creates the configuration for one user. The lifetime of its TURN credentials begins at `nowMs`. */
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
    // draft-uberti-behave-turn-rest-00 prescribes HMAC-SHA1, and TURN servers compute it.
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
