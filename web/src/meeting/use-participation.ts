import { createContext, useContext } from 'react';
import { useObservable } from '../use-observable.js';
import type { Meeting } from './meeting.js';
import type { MeetingParticipation } from './meeting-participation.js';

export const ParticipationContext = createContext<MeetingParticipation | null>(null);

/** The participation of this device and its meeting. */
export function useParticipation(): { participation: MeetingParticipation; meeting: Meeting } {
  const participation = useContext(ParticipationContext);
  if (!participation)
    throw new Error('useParticipation must be used inside a ParticipationContext');
  return { participation, meeting: useObservable(participation.meeting) };
}
