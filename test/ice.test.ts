import { describe, expect, test } from 'vitest';
import { createRtcConfiguration } from '../src/providers/ice.js';

const NOW_MS = Date.parse('2026-07-05T10:05:30.999Z');

const settings = {
  stunUrls: ['stun:stun.example.com:3478', 'stun:stun2.example.com'],
  turnUrls: [
    'turn:turn.example.com:3478?transport=udp',
    'turns:turn.example.com:5349?transport=tcp',
  ],
  turnSecret: 'north',
  turnTtlS: 3600,
};

describe('rtcConfiguration', () => {
  // printf '1783249530:ann' | openssl dgst -sha1 -hmac north -binary | base64
  test('gives TURN credentials as coturn computes them', () => {
    expect(createRtcConfiguration(settings, 'ann', NOW_MS)).toEqual({
      iceServers: [
        { urls: settings.stunUrls },
        {
          urls: settings.turnUrls,
          username: '1783249530:ann',
          credential: 'KfRleBpKbVluJQzbc0+rJybpFbA=',
        },
      ],
      iceTransportPolicy: 'all',
      bundlePolicy: 'max-bundle',
      rtcpMuxPolicy: 'require',
      expiresAt: new Date('2026-07-05T11:05:30.000Z'),
    });
  });

  // printf '1433895918:506' | openssl dgst -sha1 -hmac 'ünïcode sécret' -binary | base64
  test('takes the secret as UTF-8', () => {
    const { iceServers } = createRtcConfiguration(
      { stunUrls: [], turnUrls: ['turn:a'], turnSecret: 'ünïcode sécret', turnTtlS: 60 },
      '506',
      1_433_895_858_000,
    );
    expect(iceServers).toEqual([
      { urls: ['turn:a'], username: '1433895918:506', credential: 'x6vXoekG2jALzBwL1sFlGtmW6P0=' },
    ]);
  });

  test('has no servers and no expiry when none are configured', () => {
    const none = { stunUrls: [], turnUrls: [], turnSecret: null, turnTtlS: 3600 };
    expect(createRtcConfiguration(none, 'ann', NOW_MS)).toMatchObject({
      iceServers: [],
      expiresAt: null,
    });
  });

  test('has no credentials and no expiry with STUN alone', () => {
    const stun = { ...settings, turnUrls: [], turnSecret: null };
    expect(createRtcConfiguration(stun, 'ann', NOW_MS)).toMatchObject({
      iceServers: [{ urls: settings.stunUrls }],
      expiresAt: null,
    });
  });

  test('is the same for the same user and second', () => {
    const first = createRtcConfiguration(settings, 'ann', NOW_MS);
    expect(createRtcConfiguration(settings, 'ann', NOW_MS - 999)).toEqual(first);
    expect(createRtcConfiguration(settings, 'bob', NOW_MS)).not.toEqual(first);
  });
});
