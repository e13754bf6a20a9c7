import { useEffect, useRef } from 'react';

/** The user's own camera, mirrored. */
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
