import type { IceServer, RtcConfiguration } from '../providers/ice.js';
import { rtcConfiguration, rtcConfigurationChanges } from '../resolvers/rtc-configuration.js';
import { builder } from './builder.js';

const IceServerRef = builder.objectRef<IceServer>('IceServer').implement({
  description: 'An `RTCIceServer` (W3C WebRTC).',
  fields: (t) => ({
    urls: t.exposeStringList('urls', {
      description: '`stun:` (RFC 7064), `turn:` or `turns:` (RFC 7065) URIs.',
    }),
    username: t.exposeString('username', {
      nullable: true,
      description: 'TURN REST: `<unix expiry>:<user id>`. Null for STUN.',
    }),
    credential: t.exposeString('credential', {
      nullable: true,
      description: 'TURN REST: base64(HMAC-SHA1(shared secret, username)). Null for STUN.',
    }),
  }),
});

const RtcConfigurationRef = builder.objectRef<RtcConfiguration>('RtcConfiguration').implement({
  description: 'Configuration for `new RTCPeerConnection(...)`.',
  fields: (t) => ({
    iceServers: t.expose('iceServers', { type: [IceServerRef] }),
    iceTransportPolicy: t.exposeString('iceTransportPolicy'),
    bundlePolicy: t.exposeString('bundlePolicy'),
    rtcpMuxPolicy: t.exposeString('rtcpMuxPolicy'),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the TURN credentials expire; request new ones before then. Null without a TURN server.',
    }),
  }),
});

builder.queryField('rtcConfiguration', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: RtcConfigurationRef,
    description: 'ICE servers and TURN credentials for the viewer.',
    resolve: (_root, args, ctx) => rtcConfiguration(args, ctx),
  }),
);

builder.subscriptionField('rtcConfigurationChanges', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: RtcConfigurationRef,
    description:
      'The current configuration, then a new one each time before its credentials expire.',
    subscribe: (_root, args, ctx) => rtcConfigurationChanges(args, ctx),
    resolve: (configuration) => configuration,
  }),
);
