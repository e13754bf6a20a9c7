import { useEffect, useRef } from 'react';

/** What the others see of us, mirrored as people know themselves. */
export function LocalVideo({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return (
    <video
      ref={video}
      className="local-video"
      data-testid="local-video"
      aria-label="Your camera"
      autoPlay
      playsInline
      muted
    />
  );
}
