import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Pen } from '../../meeting/drawing.js';
import { type MeetingParticipant, meetingAllows } from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { RemotePeer } from '../../peer-mesh.js';
import { useObservable } from '../../use-observable.js';
import { DrawingCanvas } from './drawing-canvas.js';
import { RemoteControlNote } from './remote-control-note.js';
import { RemotePointerOverlay } from './remote-pointer-overlay.js';
import { RemoteSurface } from './remote-surface.js';
import { COLORS, type PenColor, ScreenTools } from './screen-tools.js';

const PEN_WIDTH = 0.005;
/** Used before the first frame. */
const USUAL_RATIO = 16 / 9;

interface SharedScreenProps {
  owner: MeetingParticipant;
  remote: RemotePeer | undefined;
}

/** The shared screen with the drawing on it. */
export function SharedScreen({ owner, remote }: SharedScreenProps) {
  const { participation, meeting } = useParticipation();
  const own = useObservable(participation.media.localScreen);
  const roomTools = useObservable(participation.roomTools);
  const video = useRef<HTMLVideoElement>(null);
  const [ratio, setRatio] = useState(USUAL_RATIO);
  const [drawing, setDrawing] = useState(false);
  const [color, setColor] = useState<PenColor>(COLORS[0].value);
  const isOwn = owner.id === meeting.me?.id;
  const stream = isOwn ? own : remote?.screenStream;
  const controls = meeting.me?.remoteControl === 'GRANTED';
  const pen: Pen | null =
    drawing && meetingAllows(meeting, 'ANNOTATE') ? { color, width: PEN_WIDTH } : null;

  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream]);

  const style = { '--ratio': ratio } as CSSProperties;
  return (
    <section
      className="shared-screen"
      data-featured="true"
      aria-label={isOwn ? 'Your screen' : `${owner.user.displayName}’s screen`}
    >
      <div className="shared-screen-room">
        <div className="shared-screen-picture" style={style}>
          <video
            ref={video}
            data-testid="shared-screen"
            autoPlay
            playsInline
            muted
            onResize={({ currentTarget: { videoWidth, videoHeight } }) => {
              if (videoHeight > 0) setRatio(videoWidth / videoHeight);
            }}
          />
          {roomTools && <DrawingCanvas drawing={roomTools.drawing} pen={controls ? null : pen} />}
          {roomTools && controls && !isOwn && (
            <RemoteSurface remoteControl={roomTools.remoteControl} owner={owner} />
          )}
          {roomTools && isOwn && <RemotePointerOverlay remoteControl={roomTools.remoteControl} />}
        </div>
      </div>
      {roomTools && isOwn && <RemoteControlNote remoteControl={roomTools.remoteControl} />}
      {roomTools && (
        <ScreenTools
          owner={owner}
          drawing={roomTools.drawing}
          isDrawing={drawing}
          setDrawing={setDrawing}
          color={color}
          setColor={setColor}
        />
      )}
    </section>
  );
}
