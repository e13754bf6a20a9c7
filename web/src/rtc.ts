import type { RtcPartsFragment } from './gql/graphql.js';

/** `?relay` in the page's address: media only through TURN, to see whether that works. */
const RELAY_ONLY = new URLSearchParams(location.search).has('relay');

/** What the API says about ICE, as the browser wants it. */
export function toRtcConfiguration(parts: RtcPartsFragment): RTCConfiguration {
  return {
    iceServers: parts.iceServers.map(({ urls, username, credential }) => ({
      urls,
      ...(username && credential ? { username, credential } : {}),
    })),
    iceTransportPolicy: RELAY_ONLY ? 'relay' : (parts.iceTransportPolicy as RTCIceTransportPolicy),
    bundlePolicy: parts.bundlePolicy as RTCBundlePolicy,
    rtcpMuxPolicy: parts.rtcpMuxPolicy as RTCRtcpMuxPolicy,
  };
}
