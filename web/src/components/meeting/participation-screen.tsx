import { useParticipation } from '../../meeting/use-participation.js';
import { RoomScreen } from './room-screen.js';
import { WaitingScreen } from './waiting-screen.js';

/** The room or the waiting room. */
export function ParticipationScreen() {
  const { meeting } = useParticipation();
  return meeting.me?.state === 'WAITING' ? <WaitingScreen /> : <RoomScreen />;
}
