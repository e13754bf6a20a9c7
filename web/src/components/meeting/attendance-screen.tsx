import { useAttendance } from '../../meeting/use-attendance.js';
import { RoomScreen } from './room-screen.js';
import { WaitingScreen } from './waiting-screen.js';

/** Inside, or still in the waiting room. */
export function AttendanceScreen() {
  const { meeting } = useAttendance();
  return meeting.me?.state === 'WAITING' ? <WaitingScreen /> : <RoomScreen />;
}
