import { stringifyDocument } from '@urql/core';
import type { Api } from './client.js';
import type { Connection } from './connection.js';
import type { RtcConfigurationChangesSubscription, RtcPartsFragment } from './gql/graphql.js';
import { RtcConfigurationChanges, RtcConfigurationNow } from './operations.js';
import { resumingSubscription } from './resuming-subscription.js';

/** `?relay` in the URL forces media through TURN, to test the TURN server. */
const RELAY_ONLY = new URLSearchParams(location.search).has('relay');

/** The STUN and TURN servers, with credentials that are still valid. */
export class IceServers {
  readonly #api: Api;
  readonly #stop: () => void;
  readonly #listeners = new Set<(configuration: RTCConfiguration) => void>();
  #latest: RTCConfiguration | null = null;

  constructor(api: Api, connection: Connection) {
    this.#api = api;
    this.#stop = resumingSubscription<RtcConfigurationChangesSubscription>(connection.client, {
      query: stringifyDocument(RtcConfigurationChanges),
      after: null,
      cursorOf: () => null,
      onData: ({ rtcConfigurationChanges }) => {
        this.#latest = toRtcConfiguration(rtcConfigurationChanges);
        for (const listener of this.#listeners) listener(this.#latest);
      },
      onExpired: async () => null,
    });
  }

  /** The configuration for a new connection. */
  async configuration(): Promise<RTCConfiguration> {
    if (this.#latest) return this.#latest;
    try {
      const { rtcConfiguration } = await this.#api.run(RtcConfigurationNow, {});
      return toRtcConfiguration(rtcConfiguration);
    } catch {
      // Without ICE servers, two devices on the same network still find each other.
      return {};
    }
  }

  /**
   * Calls the listener with each new configuration. Live connections need it for their next ICE
   * restart.
   */
  listen(listener: (configuration: RTCConfiguration) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#stop();
  }
}

function toRtcConfiguration(parts: RtcPartsFragment): RTCConfiguration {
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
