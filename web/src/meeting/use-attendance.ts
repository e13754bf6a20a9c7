import { createContext, useContext } from 'react';
import { useStore } from '../use-store.js';
import type { Attendance } from './attendance.js';
import type { Meeting } from './meeting.js';

export const AttendanceContext = createContext<Attendance | null>(null);

/** The meeting that this device is in, and what it can do there; for components inside an AttendanceContext. */
export function useAttendance(): { attendance: Attendance; meeting: Meeting } {
  const attendance = useContext(AttendanceContext);
  if (!attendance) throw new Error('useAttendance is for components inside an AttendanceContext');
  return { attendance, meeting: useStore(attendance.meeting) };
}
