import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Pen } from '../../meeting/drawing.js';
import { can, type Participant } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import type { Remote } from '../../peer-mesh.js';
import { useStore } from '../../use-store.js';
import { DrawingCanvas } from './drawing-canvas.js';
import { RemoteHandNote } from './remote-hand-note.js';
import { RemoteHandOverlay } from './remote-hand-overlay.js';
import { RemoteSurface } from './remote-surface.js';
import { COLORS, type PenColor, ScreenTools } from './screen-tools.js';

const PEN_WIDTH = 0.005;
/** Until the first picture has come. */
const USUAL_RATIO = 16 / 9;

interface SharedScreenProps {
  owner: Participant;
  remote: Remote | undefined;
}

/** The screen that somebody shares, with what is drawn on it. */
export function SharedScreen({ owner, remote }: SharedScreenProps) {
  const { attendance, meeting } = useAttendance();
  const own = useStore(attendance.media.localScreen);
  const inside = useStore(attendance.inside);
  const video = useRef<HTMLVideoElement>(null);
  const [ratio, setRatio] = useState(USUAL_RATIO);
  const [drawing, setDrawing] = useState(false);
  const [color, setColor] = useState<PenColor>(COLORS[0].value);
  const mine = owner.id === meeting.me?.id;
  const stream = mine ? own : remote?.screenStream;
  const controls = meeting.me?.remoteControl === 'GRANTED';
  const pen: Pen | null = drawing && can(meeting, 'ANNOTATE') ? { color, width: PEN_WIDTH } : null;

  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream]);

  const style = { '--ratio': ratio } as CSSProperties;
  return (
    <section
      className="shared-screen"
      data-featured="true"
      aria-label={mine ? 'Your screen' : `Screen of ${owner.user.displayName}`}
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
          {inside && <DrawingCanvas drawing={inside.drawing} pen={controls ? null : pen} />}
          {inside && controls && !mine && (
            <RemoteSurface remoteControl={inside.remoteControl} owner={owner} />
          )}
          {inside && mine && <RemoteHandOverlay remoteControl={inside.remoteControl} />}
        </div>
      </div>
      {inside && mine && <RemoteHandNote remoteControl={inside.remoteControl} />}
      {inside && (
        <ScreenTools
          owner={owner}
          drawing={inside.drawing}
          isDrawing={drawing}
          setDrawing={setDrawing}
          color={color}
          setColor={setColor}
        />
      )}
    </section>
  );
}
