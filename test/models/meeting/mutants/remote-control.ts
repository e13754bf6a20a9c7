import { isAnyHost, sharing } from '../oracle/state.js';
import { asIf, fieldsOf, type Mutants, onParticipant, overruling } from './combinators.js';
import type { Participant } from './lifecycle.js';
import { me, other, participants } from './scene.js';

/** Answers as if the actor shared the screen. */
const asSharer = (when: (p: Participant) => boolean) =>
  asIf('answerRemoteControl', (scene) =>
    scene.me && when(scene.me)
      ? participants((p, { me }) =>
          p === me ? { screen: true, screenAllowed: true } : { screen: false },
        )(scene)
      : {},
  );

/** Faults in remote control. */
export const REMOTE_CONTROL: Mutants = {
  'keeps remote control from one screen to the next': onParticipant(
    ['setMyMedia', 'leaveMeeting', 'loseConnection'],
    (p, was) => p.state === 'JOINED' && was && fieldsOf(was, ['remoteControl']),
  ),
  'lets a participant control their own screen': overruling(
    'requestRemoteControl',
    'NOT_ALLOWED',
    (scene) => {
      const { before, command } = scene;
      const own = scene.me && sharing(before).includes(scene.me);
      return own && command.requested && me(() => ({ remoteControl: 'REQUESTED' }))(scene);
    },
  ),
  'lets everybody answer a request for control': asSharer(() => true),
  'lets hosts grant control of a screen that they do not share': asSharer(isAnyHost),
  'grants control that was not requested': asIf(
    'answerRemoteControl',
    other(
      ({ remoteControl }, { command }) =>
        command.granted && !remoteControl && { remoteControl: 'REQUESTED' },
    ),
  ),
  'lets two control a screen': onParticipant(
    'answerRemoteControl',
    (_, was, scene) =>
      scene.command.granted &&
      was !== scene.other &&
      was?.remoteControl === 'GRANTED' && { remoteControl: 'GRANTED' },
  ),
  'requests control again that was granted': asIf(
    'requestRemoteControl',
    me((_, { command }) => command.requested && { remoteControl: null }),
  ),
};
