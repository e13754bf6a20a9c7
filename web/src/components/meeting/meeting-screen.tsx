import { useEffect } from 'react';
import type { MeetingVisit } from '../../meeting/meeting-visit.js';
import { ParticipationContext } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';
import { EntryCard } from './entry-card.js';
import { ExitScreen } from './exit-screen.js';
import { ParticipationScreen } from './participation-screen.js';
import { PreJoinScreen } from './pre-join-screen.js';

/** The full-screen view of a visited meeting, in any phase. */
export function MeetingScreen({ visit }: { visit: MeetingVisit }) {
  const state = useObservable(visit.state);
  useEffect(() => {
    document.title = `Meeting ${visit.code} – Switchboard`;
    return () => {
      document.title = 'Switchboard';
    };
  }, [visit.code]);
  switch (state.phase) {
    case 'loading':
      return (
        <EntryCard heading={`Meeting ${visit.code}`}>
          <p role="status">{state.problem ?? 'Loading meeting…'}</p>
        </EntryCard>
      );
    case 'pre-join':
      return <PreJoinScreen visit={visit} preJoin={state} />;
    case 'participating':
      return (
        <ParticipationContext value={state.participation}>
          <ParticipationScreen />
        </ParticipationContext>
      );
    case 'exited':
      return <ExitScreen visit={visit} exit={state.exit} />;
  }
}
