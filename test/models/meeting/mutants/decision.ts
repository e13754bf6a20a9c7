// The decisions of mutants, made as `decide` makes its own.

import { undo } from '../../mutants.js';
import { actor, of } from '../oracle/state.js';
import { type Decision, type Meeting, meetingEventsOf } from './lifecycle.js';
import { patched, type Scene } from './scene.js';

/** The decision that makes this meeting of the one before. */
export const changed = ({ before, command }: Scene, meeting: Meeting): Decision => ({
  outcome: 'changed',
  meeting,
  changed: meeting.participants.filter((p) => !before.participants.includes(p)),
  events: meetingEventsOf(before, meeting, actor(command)),
});

/** The decision that makes this meeting of the one before; a meeting with nothing new is no change. */
export function resultingIn(scene: Scene, meeting: Meeting): Decision {
  const { version, participants } = scene.before;
  const same =
    participants.length === meeting.participants.length &&
    participants.every((p, i) => p === meeting.participants[i]);
  const old = { version, ...(same && { participants }) };
  return patched(scene.before, { ...meeting, ...old }) === scene.before
    ? { outcome: 'unchanged' }
    : changed(scene, meeting);
}

/** The real meeting after a decision on the doctored one. */
export function restored(before: Meeting, doctored: Meeting, after: Meeting): Meeting {
  const participants = after.participants.map((p) => {
    const was = of(before, p.userId);
    const seen = of(doctored, p.userId);
    return was && seen ? patched(was, undo(was, seen, p)) : p;
  });
  return { ...undo(before, doctored, after), participants };
}
