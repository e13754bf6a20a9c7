import type { CallType } from '../call/state.js';
import type { Meeting, MeetingSettings } from './state.js';

/** The data of a new meeting. */
export interface MeetingStart {
  id: string;
  code: string;
  hostId: string;
  title: string;
  description: string | null;
  type: CallType;
  startsAt: Date | null;
  plannedDuration: number | null;
  maxParticipants: number;
  isPublic: boolean;
  settings: MeetingSettings;
}

/** The settings of a meeting whose host chooses none. */
export const DEFAULT_SETTINGS: Readonly<MeetingSettings> = {
  recording: false,
  transcription: false,
  passwordRequired: false,
  waitingRoom: false,
  muteOnEntry: false,
  screenShareForAll: true,
  chat: true,
  selfUnmute: true,
};

/** Creates a meeting. It begins when its host joins, even if it is planned for another time. */
export const newMeeting = (request: MeetingStart, now: Date): Meeting => ({
  ...request,
  status: 'SCHEDULED',
  isLocked: false,
  layout: 'GRID',
  passwordVersion: 1,
  spotlightId: null,
  screenNo: 0,
  createdAt: now,
  startedAt: null,
  endedAt: null,
  emptySince: null,
  version: 1,
  participants: [],
});
