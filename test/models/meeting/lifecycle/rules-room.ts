import { ids, inRoom, isAnyHost, of, sharing, targetOf } from '../oracle/state.js';
import { altered, entered, hasChanged, onChange, type Rules } from './outcome.js';

/** Inside the room: microphones, hands, the screen and its remote control, the spotlight. */
export const ROOM: Rules = {
  "[MEET14] no participant's microphone, camera or screen is turned on remotely": () => {
    const wanted = new Map<string, { audio: boolean; video: boolean }>();
    return (outcome) => {
      const { command, after } = outcome;
      if (!hasChanged(outcome)) return true;
      if (command.kind === 'joinMeeting') wanted.set(command.by.userId, command);
      const stayed = altered(outcome).every(({ p, was }) => {
        const mine = 'by' in command && command.by.userId === p.userId ? command : null;
        const set = mine?.kind === 'setMyMedia' ? mine : null;
        const moved = mine?.kind === 'joinMeeting' && mine.video;
        return (
          (was.audio || !p.audio || set?.audio === true) &&
          (was.screen || !p.screen || set?.screen === true) &&
          (was.video || !p.video || set?.video === true || moved)
        );
      });
      const came = entered(outcome).every(
        ({ p }) =>
          !p.screen &&
          (!p.audio || wanted.get(p.userId)?.audio === true) &&
          (!p.video || wanted.get(p.userId)?.video === true),
      );
      return stayed && came && (after.type === 'VIDEO' || inRoom(after).every((p) => !p.video));
    };
  },
  "[MEET14] without selfUnmute, a participant speaks only after a host's request, once": () => {
    const asked = new Set<string>();
    return (outcome) => {
      const { before, command, after, decision } = outcome;
      const { muteOnEntry, selfUnmute } = after.settings;
      const came = entered(outcome).every(
        ({ p }) => !p.audio || isAnyHost(p) || (selfUnmute && !muteOnEntry),
      );
      const spoke = altered(outcome).every(
        ({ p, was }) =>
          was.audio || !p.audio || isAnyHost(was) || selfUnmute || asked.has(p.userId),
      );
      for (const { p, was } of outcome.touched) {
        const begins = p.audio && !was?.audio;
        if (p.state !== 'JOINED' || p.role === 'VIEWER' || begins) asked.delete(p.userId);
      }
      if (command.kind === 'muteParticipants' && decision.outcome !== 'refused') {
        for (const p of inRoom(after)) {
          if (command.participantIds?.includes(p.id) ?? !isAnyHost(p)) asked.delete(p.userId);
        }
      }
      const other = targetOf(before, command);
      if (command.kind === 'requestUnmute' && hasChanged(outcome) && other) asked.add(other.userId);
      const known = after.participants.every((p) => p.unmuteRequested === asked.has(p.userId));
      return came && spoke && known;
    };
  },
  '[MEET15] hands are in the order in which they were raised': () => {
    let raised: string[] = [];
    return (outcome) => {
      const { before, command, after } = outcome;
      if (!hasChanged(outcome)) return true;
      const answered =
        command.kind === 'requestUnmute' ? targetOf(before, command)?.userId : undefined;
      const mine = command.kind === 'raiseHand' ? command.by.userId : undefined;
      raised = raised.filter((userId) => {
        const p = of(after, userId);
        const may = p?.state === 'JOINED' && p.role !== 'VIEWER';
        return may && userId !== answered && userId !== mine;
      });
      if (command.kind === 'raiseHand' && command.raised) raised.push(command.by.userId);
      const hands = inRoom(after)
        .flatMap((p) => (p.handRaisedAt ? [{ p, at: p.handRaisedAt.getTime() }] : []))
        .sort((a, b) => a.at - b.at);
      const ordered = new Set(hands.map(({ at }) => at)).size === hands.length;
      return ordered && ids(hands.map(({ p }) => p)).join() === raised.join();
    };
  },
  '[MEET16] one screen is shared at a time, by a permitted participant, and only hosts take it over':
    () => {
      let shares = 0;
      return (outcome) => {
        if (!hasChanged(outcome)) return true;
        const { before, command, after } = outcome;
        const [was] = sharing(before);
        const [now, more] = sharing(after);
        if (more) return false;
        // A device that takes over does not continue the screen share of the other.
        if (was && now?.userId === was.userId && now.terminalId !== was.terminalId) return false;
        if (now && now.userId !== was?.userId) {
          shares += 1;
          const own = 'by' in command && command.by.userId === now.userId;
          if (!own || (was && !isAnyHost(now))) return false;
        }
        const allowed = now?.screenAllowed ?? after.settings.screenShareForAll;
        const may = !now || isAnyHost(now) || (now.role === 'PARTICIPANT' && allowed);
        return may && after.screenNo === shares;
      };
    },
  '[MEET16] only hosts allow or forbid a participant to share the screen': onChange((outcome) => {
    const { before, command } = outcome;
    return outcome.touched.every(({ p, was }) => {
      if (p.screenAllowed === (was?.screenAllowed ?? null)) return true;
      if (p.role === 'VIEWER') return p.screenAllowed === null;
      const isTarget = command.kind === 'allowScreenShare' && targetOf(before, command) === was;
      return isTarget && p.screenAllowed === command.allowed;
    });
  }),
  '[MEET17] at most one participant controls a screen, after asking and being granted it by its owner':
    () => {
      let asked = new Set<string>();
      let granted: string | null = null;
      let screenNo = 0;
      const forget = (userId: string) => {
        asked.delete(userId);
        if (granted === userId) granted = null;
      };
      return (outcome) => {
        const { before, command, after } = outcome;
        if (!hasChanged(outcome)) return true;
        const [owner] = sharing(after);
        if (!owner || after.screenNo !== screenNo) {
          asked = new Set();
          granted = null;
        }
        screenNo = after.screenNo;
        for (const { p, was } of outcome.touched) {
          const moved = was && was.terminalId !== p.terminalId;
          if (p.state !== 'JOINED' || p.role === 'VIEWER' || moved) forget(p.userId);
        }
        if (command.kind === 'requestRemoteControl') {
          const me = command.by.userId;
          if (!command.requested) forget(me);
          else if (owner && owner.userId !== me) asked.add(me);
          else return false;
        }
        if (command.kind === 'answerRemoteControl') {
          const other = targetOf(before, command)?.userId ?? '';
          const isOwner = owner?.userId === command.by.userId;
          if (command.granted) {
            if (!isOwner || !asked.has(other)) return false;
            if (granted !== null) asked.delete(granted);
            granted = other;
            asked.add(other);
          } else {
            if (!isOwner && !isAnyHost(of(before, command.by.userId))) return false;
            forget(other);
          }
        }
        return after.participants.every((p) => {
          const expected =
            granted === p.userId ? 'GRANTED' : asked.has(p.userId) ? 'REQUESTED' : null;
          return p.remoteControl === expected;
        });
      };
    },
  '[MEET16] the spotlight is on a participant in the room who can be seen, as a host has set it':
    onChange(({ before, command, after }) => {
      if (after.spotlightId === null) return true;
      const lit = after.participants.find((p) => p.id === after.spotlightId);
      if (lit?.state !== 'JOINED' || lit.role === 'VIEWER') return false;
      const set = command.kind === 'spotlightParticipant' && command.participantId;
      return before.spotlightId === after.spotlightId || set === after.spotlightId;
    }),
};
