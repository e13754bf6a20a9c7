import type { CallType } from '../call/state.js';
import type { Meeting, MeetingSettings } from './state.js';

/** A meeting that somebody is about to create. */
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

/** What holds where the host says nothing. */
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

/** A new meeting. It begins when its host joins, whether or not that was planned for some time. */
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
