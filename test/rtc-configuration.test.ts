import { describe, expect, test } from 'vitest';
import { ReadRtcConfiguration, RtcConfigurationChanges } from './gql/graphql.js';
import { Device } from './support/device.js';
import { aPerson } from './support/people.js';
import { useServer } from './support/server.js';

const SECRET = 'shared with the TURN server ü';
const TTL_S = 60;
const STUN = ['stun:stun.example.com:3478', 'stuns:stun.example.com'];
const TURN = ['turn:turn.example.com:3478?transport=udp', 'turns:turn.example.com:5349'];

// Credentials live for a fiftieth of a minute, so they are renewed after a little more than a second.
const server = useServer(
  {
    STUN_URLS: STUN.join(','),
    TURN_URLS: TURN.join(','),
    TURN_SECRET: SECRET,
    TURN_TTL: String(TTL_S),
  },
  { RTC_RENEW_AFTER: 0.02 },
);
const bare = useServer();

/** base64(HMAC-SHA1(secret, username)), by an implementation other than the server's. */
async function credentialOf(username: string): Promise<string> {
  const utf8 = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(SECRET), hmac, false, ['sign']);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, utf8.encode(username))).toString(
    'base64',
  );
}

describe('rtcConfiguration', () => {
  test('[ICE1] has credentials of the viewer, as the TURN REST API defines them', async () => {
    const ann = await aPerson(server);
    const before = Math.floor(Date.now() / 1000);
    const { rtcConfiguration } = await ann.device().do(ReadRtcConfiguration);
    const after = Math.floor(Date.now() / 1000);
    const username = rtcConfiguration.iceServers[1]?.username ?? '';
    expect(rtcConfiguration).toEqual({
      iceServers: [
        { urls: STUN, username: null, credential: null },
        { urls: TURN, username, credential: await credentialOf(username) },
      ],
      iceTransportPolicy: 'all',
      bundlePolicy: 'max-bundle',
      rtcpMuxPolicy: 'require',
      expiresAt: expect.any(String),
    });
    const [expiryS, userId] = username.split(':');
    expect(userId).toBe(ann.id);
    expect(Number(expiryS)).toBeGreaterThanOrEqual(before + TTL_S);
    expect(Number(expiryS)).toBeLessThanOrEqual(after + TTL_S);
    expect(Date.parse(rtcConfiguration.expiresAt ?? '')).toBe(Number(expiryS) * 1000);
  });

  test('[ICE1] refuses credentials without a sign-in', async () => {
    const { data, errors } = await new Device(server, null, null).ask(ReadRtcConfiguration);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('rtcConfigurationChanges', () => {
  test('[ICE1] delivers credentials at once, and new ones each time before they expire', async () => {
    const ann = await aPerson(server);
    const device = ann.device();
    const changes = await device.subscribe(RtcConfigurationChanges);
    let lastExpiry = 0;
    for (let i = 0; i < 3; i += 1) {
      const { iceServers, expiresAt } = (await changes.next()).rtcConfigurationChanges;
      const username = iceServers[1]?.username ?? '';
      expect(username).toMatch(new RegExp(`^\\d+:${ann.id}$`));
      expect(iceServers[1]?.credential).toBe(await credentialOf(username));
      const expiry = Date.parse(expiresAt ?? '');
      expect(expiry).toBeGreaterThan(lastExpiry);
      if (lastExpiry > 0) expect(Date.now()).toBeLessThan(lastExpiry);
      lastExpiry = expiry;
    }
  });

  test('stops with its client and still works for the next subscription', async () => {
    const device = (await aPerson(server)).device();
    const stopped = await device.subscribe(RtcConfigurationChanges);
    await stopped.next();
    stopped.stop();
    const changes = await device.subscribe(RtcConfigurationChanges);
    for (let i = 0; i < 2; i += 1) await changes.next();
    expect(stopped.unread).toEqual([]);
  });

  test('reports once that there are no servers', async () => {
    const device = (await aPerson(bare)).device();
    const changes = await device.subscribe(RtcConfigurationChanges);
    expect((await changes.next()).rtcConfigurationChanges).toEqual({
      iceServers: [],
      expiresAt: null,
    });
    await device.settled();
    expect(changes.unread).toEqual([]);
  });
});
