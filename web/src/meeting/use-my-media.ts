import { can, type Participant } from './meeting.js';
import { RaiseHand, SetMyMedia } from './operations.js';
import { useAttendance } from './use-attendance.js';

export interface MyMedia {
  readonly me: Participant | null;
  readonly toggleMicrophone: () => void;
  readonly toggleCamera: () => void;
  readonly toggleHand: () => void;
  readonly toggleScreen: () => void;
}

/** What the viewer switches on and off. The switch shows what the server says, once it has said it. */
export function useMyMedia(): MyMedia {
  const { attendance, meeting } = useAttendance();
  const { commands, media } = attendance;
  const me = meeting.me ?? null;
  return {
    me,
    toggleMicrophone() {
      if (me && (me.audio || can(meeting, 'UNMUTE')))
        void commands.do(SetMyMedia, { audio: !me.audio });
    },
    toggleCamera() {
      if (me && can(meeting, 'SET_VIDEO')) void commands.do(SetMyMedia, { video: !me.video });
    },
    toggleHand() {
      if (me && can(meeting, 'RAISE_HAND'))
        void commands.do(RaiseHand, { raised: !me.handRaisedAt });
    },
    toggleScreen() {
      if (me?.screen) void commands.do(SetMyMedia, { screen: false });
      else void media.shareScreen();
    },
  };
}
