import { type MeetingParticipant, meetingAllows } from './meeting.js';
import { RaiseHand, SetMyMedia } from './operations.js';
import { useParticipation } from './use-participation.js';

export interface OwnMediaControls {
  readonly me: MeetingParticipant | null;
  readonly toggleMicrophone: () => void;
  readonly toggleCamera: () => void;
  readonly toggleHand: () => void;
  readonly toggleScreen: () => void;
}

/**
 * The viewer's own media controls. They show the server's state, so they change once it has
 * answered.
 */
export function useOwnMedia(): OwnMediaControls {
  const { participation, meeting } = useParticipation();
  const { commands, media } = participation;
  const me = meeting.me ?? null;
  return {
    me,
    toggleMicrophone() {
      if (me && (me.audio || meetingAllows(meeting, 'UNMUTE')))
        void commands.run(SetMyMedia, { audio: !me.audio });
    },
    toggleCamera() {
      if (me && meetingAllows(meeting, 'SET_VIDEO'))
        void commands.run(SetMyMedia, { video: !me.video });
    },
    toggleHand() {
      if (me && meetingAllows(meeting, 'RAISE_HAND'))
        void commands.run(RaiseHand, { raised: !me.handRaisedAt });
    },
    toggleScreen() {
      if (me?.screen) void commands.run(SetMyMedia, { screen: false });
      else void media.shareScreen();
    },
  };
}
