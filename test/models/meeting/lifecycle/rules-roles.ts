import type { MeetingParticipant, MeetingRole } from '../../../../src/lifecycle/meeting/state.js';
import { isPermitted } from '../oracle/permission.js';
import {
  hostsOf,
  ids,
  inRoom,
  isAnyHost,
  isHost,
  isOver,
  of,
  RANK,
  roleIn,
  stateOf,
  targetOf,
} from '../oracle/state.js';
import { altered, always, entered, onChange, type Rules } from './outcome.js';
import type { Outcome } from './story.js';

/** Roles, permissions and succession. */
export const ROLES: Rules = {
  '[MEET10] while the room is not empty, a host is in it, and one of the hosts leads the meeting':
    onChange(({ before, after }) => {
      const leader = of(after, after.hostId);
      if (leader && (leader.role !== 'HOST' || leader.state === 'REMOVED')) return false;
      if (inRoom(after).length === 0) return after.hostId === before.hostId;
      const stays = stateOf(after, before.hostId) === 'JOINED' && isHost(of(after, before.hostId));
      return leader?.state === 'JOINED' && (!stays || after.hostId === before.hostId);
    }),
  '[MEET10] the successor of the last host is the longest-present co-host, or else participant':
    () => {
      let order: string[] = [];
      const arrived = new Map<string, number>();
      return (outcome) => {
        const { before, after, now } = outcome;
        if (before === after) return true;
        const there = order;
        for (const { p } of entered(outcome)) arrived.set(p.userId, now.getTime());
        const since = ({ userId }: MeetingParticipant) => arrived.get(userId) ?? 0;
        order = ids(
          inRoom(after).toSorted((a, b) => since(a) - since(b) || a.position - b.position),
        );
        const evidence = (userId: string) => stateOf(after, userId) === 'JOINED';
        const were = ids(hostsOf(before));
        if (were.length === 0 || isOver(after) || were.some(evidence)) return true;
        const stayed = there.filter(
          (userId) => evidence(userId) || stateOf(after, userId) === 'WAITING',
        );
        const longest = (role: MeetingRole) =>
          stayed.find((userId) => of(before, userId)?.role === role);
        const successor = longest('CO_HOST') ?? longest('PARTICIPANT');
        return successor
          ? ids(hostsOf(after)).join() === successor && stayed.every(evidence)
          : !stayed.some(evidence);
      };
    },
  '[MEET11] a role rises only by another host, or when the last host leaves': onChange(
    (outcome) => {
      const { before, command, after } = outcome;
      const target = targetOf(before, command)?.userId;
      return outcome.touched.every(({ p, was }) => {
        const role = roleIn(before, p.userId);
        const byRole = command.kind === 'setParticipantRole' && target === p.userId;
        if (RANK[p.role] < RANK[role]) {
          const removed = command.kind === 'removeParticipant' && target === p.userId;
          return byRole || removed || (was?.inheritedFrom != null && p.state !== 'JOINED');
        }
        if (p.role === role) return true;
        const given =
          byRole &&
          command.by.userId !== p.userId &&
          isHost(of(before, command.by.userId)) &&
          stateOf(before, p.userId) === 'JOINED';
        const inherited =
          p.role === 'HOST' &&
          ids(hostsOf(before)).every((userId) => stateOf(after, userId) !== 'JOINED');
        return given || inherited;
      });
    },
  ),
  '[MEET11] a successor outside the room loses the inherited role to the next host, and only successors are marked as such':
    () => {
      const successors = new Map<string, MeetingRole>();
      return (outcome) => {
        const { before, command, after } = outcome;
        const target = targetOf(before, command)?.userId;
        for (const { p } of outcome.touched) {
          const role = roleIn(before, p.userId);
          const given = command.kind === 'setParticipantRole' && target === p.userId;
          if (given || p.state === 'REMOVED') successors.delete(p.userId);
          else if (p.role === 'HOST' && role !== 'HOST') successors.set(p.userId, role);
        }
        for (const [userId, role] of successors) {
          if (stateOf(after, userId) === 'JOINED' || hostsOf(after).length === 0) continue;
          if (roleIn(after, userId) !== role) return false;
          successors.delete(userId);
        }
        return after.participants.every(
          (p) => p.inheritedFrom === (successors.get(p.userId) ?? null),
        );
      };
    },
  '[MEET11] a participant outside gains no rights, and a removed one has none of a host': onChange(
    (outcome) =>
      outcome.touched.every(
        ({ p, was }) =>
          (p.state === 'JOINED' || !was || RANK[p.role] <= RANK[was.role]) &&
          (p.state !== 'REMOVED' || !isAnyHost(p)),
      ),
  ),
  '[MEET12] every change is made by a role that may make it, from where it may': onChange(
    ({ before, command }) => isPermitted(before, command),
  ),
  '[MEET12] viewers and participants outside the room send nothing': onChange(({ after }) =>
    after.participants.every(
      (p) =>
        (p.state === 'JOINED' && p.role !== 'VIEWER') ||
        !(p.audio || p.video || p.screen || p.handRaisedAt || p.remoteControl),
    ),
  ),
  '[MEET12] hosts are muted only by hosts who name them': onChange((outcome) => {
    const { before, command } = outcome;
    if (command.kind !== 'muteParticipants') return true;
    const role = roleIn(before, command.by.userId);
    return altered(outcome).every(
      ({ p }) =>
        RANK[p.role] <= RANK[role] && (command.participantIds?.includes(p.id) ?? !isAnyHost(p)),
    );
  }),
  '[MEET18] a user outside cannot tell the meeting from one that does not exist': always(
    (outcome: Outcome) => {
      const { before, command, decision } = outcome;
      if (!('by' in command) || command.kind === 'joinMeeting') return true;
      if (of(before, command.by.userId) || before.hostId === command.by.userId) return true;
      return decision.outcome === 'refused' && decision.code === 'NOT_FOUND';
    },
  ),
};
