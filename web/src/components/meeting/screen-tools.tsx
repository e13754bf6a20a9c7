import { Eraser, MousePointerClick, Pencil, Undo2 } from 'lucide-react';
import type { Drawing } from '../../meeting/drawing.js';
import { controllerOf, type MeetingParticipant, meetingAllows } from '../../meeting/meeting.js';
import { AnswerRemoteControl, RequestRemoteControl } from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';

export const COLORS = [
  { value: '#ff4d4d', label: 'Red' },
  { value: '#ffb020', label: 'Yellow' },
  { value: '#2fbf71', label: 'Green' },
  { value: '#3d8bfd', label: 'Blue' },
  { value: '#ffffff', label: 'White' },
] as const satisfies readonly { value: string; label: string }[];

export type PenColor = (typeof COLORS)[number]['value'];

interface ScreenToolsProps {
  owner: MeetingParticipant;
  drawing: Drawing;
  isDrawing: boolean;
  setDrawing: (drawing: boolean) => void;
  color: PenColor;
  setColor: (color: PenColor) => void;
}

/** The toolbar below the shared screen: drawing and remote control. */
export function ScreenTools({
  owner,
  drawing,
  isDrawing,
  setDrawing,
  color,
  setColor,
}: ScreenToolsProps) {
  const { meeting } = useParticipation();
  const isOwn = owner.id === meeting.me?.id;
  return (
    <div className="screen-tools" role="toolbar" aria-label="Shared screen">
      <span className="screen-owner">
        {isOwn ? 'You’re presenting' : `${owner.user.displayName} is presenting`}
      </span>
      {meetingAllows(meeting, 'ANNOTATE') && (
        <button
          type="button"
          className="tool"
          aria-pressed={isDrawing}
          onClick={() => setDrawing(!isDrawing)}
        >
          <Pencil aria-hidden="true" />
          Draw
        </button>
      )}
      {isDrawing && meetingAllows(meeting, 'ANNOTATE') && (
        <>
          {COLORS.map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className="ink"
              style={{ background: value }}
              aria-label={label}
              aria-pressed={value === color}
              onClick={() => setColor(value)}
            />
          ))}
          <button type="button" className="tool" onClick={() => drawing.undo()}>
            <Undo2 aria-hidden="true" />
            Undo
          </button>
        </>
      )}
      {meetingAllows(meeting, 'CLEAR_ANNOTATIONS') && (
        <button type="button" className="tool" onClick={() => drawing.clear()}>
          <Eraser aria-hidden="true" />
          Clear
        </button>
      )}
      {isOwn ? <StopControlButton /> : <RequestControlButton />}
    </div>
  );
}

/** For the sharer: stops the remote control. */
function StopControlButton() {
  const { participation, meeting } = useParticipation();
  const controller = controllerOf(meeting);
  if (!controller) return null;
  return (
    <button
      type="button"
      className="tool bad"
      onClick={() =>
        void participation.commands.run(AnswerRemoteControl, {
          participantId: controller.id,
          granted: false,
        })
      }
    >
      <MousePointerClick aria-hidden="true" />
      Stop {controller.user.displayName}’s control
    </button>
  );
}

/** For all others: requests, cancels or stops remote control. */
function RequestControlButton() {
  const { participation, meeting } = useParticipation();
  const control = meeting.me?.remoteControl ?? null;
  if (!control && !meetingAllows(meeting, 'REQUEST_REMOTE_CONTROL')) return null;
  const label = {
    none: 'Request control',
    REQUESTED: 'Cancel request',
    GRANTED: 'Stop controlling',
  }[control ?? 'none'];
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={control === 'GRANTED'}
      onClick={() =>
        void participation.commands.run(RequestRemoteControl, { requested: control === null })
      }
    >
      <MousePointerClick aria-hidden="true" />
      {label}
    </button>
  );
}
