import { asIf, fieldsOf, type Mutants, onOther, onParticipant, permitting } from './combinators.js';
import { me, settings } from './scene.js';

/** Faults in microphones, cameras and raised hands. */
export const MEDIA: Mutants = {
  'lets everybody unmute themselves': asIf('setMyMedia', settings({ selfUnmute: true })),
  'allows to speak for ever': onParticipant(
    'setMyMedia',
    (_, was) => was && fieldsOf(was, ['unmuteRequested']),
  ),
  'unmutes a participant remotely': onOther('requestUnmute', (was) => ({
    ...fieldsOf(was, ['unmuteRequested']),
    audio: true,
  })),
  'leaves an answered hand raised': onOther('requestUnmute', (was) =>
    fieldsOf(was, ['handRaisedAt']),
  ),
  'asks viewers to speak': permitting('requestUnmute', () => ({
    unmute: { VIEWER: 'IF_ALLOWED' },
  })),
  'mutes and still allows to speak': onParticipant(
    'muteParticipants',
    (_, was) => was && fieldsOf(was, ['unmuteRequested']),
  ),
  'mutes hosts with everybody else': permitting('muteParticipants', () => ({
    muteParticipants: { HOST: 'IF_ALLOWED', CO_HOST: 'IF_ALLOWED' },
  })),
  'lets a co-host mute a host': asIf(
    'muteParticipants',
    me(({ role }) => role === 'CO_HOST' && { role: 'HOST' }),
  ),
  'raises two hands at the same time': onParticipant(
    'raiseHand',
    (p, was, { me, now }) => was === me && p.handRaisedAt && { handRaisedAt: now },
  ),
  'raises a raised hand again': asIf(
    'raiseHand',
    me((_, { command }) => command.raised && { handRaisedAt: null }),
  ),
  'turns cameras on in an audio meeting': asIf('setMyMedia', () => ({ type: 'VIDEO' })),
};
