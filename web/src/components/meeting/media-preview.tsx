import { Mic, MicOff, Video, VideoOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useAppSession } from '../../app-session.js';
import type { LocalCapture } from '../../local-capture.js';
import { useObservable } from '../../use-observable.js';
import { Avatar } from '../avatar.js';
import { LocalVideo } from '../local-video.js';

interface MediaPreviewProps {
  capture: LocalCapture;
  /** Whether the meeting has video. */
  video: boolean;
}

/** The camera preview, with controls and device selection. */
export function MediaPreview({ capture, video }: MediaPreviewProps) {
  const { user } = useAppSession();
  const { microphone, camera, localVideo, problem } = useObservable(capture.state);
  const devices = useDevices(microphone !== 'opening' && camera !== 'opening');
  return (
    <section className="preview" aria-label="Camera and microphone">
      <div className="preview-picture">
        {localVideo ? <LocalVideo stream={localVideo} /> : <Avatar person={user} size="large" />}
        <div className="preview-switches">
          <button
            type="button"
            className="round plain"
            aria-pressed={microphone === 'on'}
            disabled={microphone === 'opening'}
            onClick={() => void capture.setMuted(microphone === 'on')}
          >
            {microphone === 'on' ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
            Microphone
          </button>
          {video && (
            <button
              type="button"
              className="round plain"
              aria-pressed={camera === 'on'}
              disabled={camera === 'opening'}
              onClick={() => void capture.setCamera(camera === 'off')}
            >
              {camera === 'on' ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
              Camera
            </button>
          )}
        </div>
      </div>
      <p className="form-problem" role="status">
        {problem}
      </p>
      <div className="preview-devices">
        <DeviceSelect
          label="Microphone"
          devices={devices.filter(({ kind }) => kind === 'audioinput')}
          choose={(id) => void capture.choose({ microphone: id })}
        />
        {video && (
          <DeviceSelect
            label="Camera"
            devices={devices.filter(({ kind }) => kind === 'videoinput')}
            choose={(id) => void capture.choose({ camera: id })}
          />
        )}
      </div>
    </section>
  );
}

interface DeviceSelectProps {
  label: string;
  devices: readonly MediaDeviceInfo[];
  choose: (deviceId: string) => void;
}

/** Hidden if there is only one device. */
function DeviceSelect({ label, devices, choose }: DeviceSelectProps) {
  if (devices.length < 2) return null;
  return (
    <label className="field">
      {label}
      <select onChange={(event) => choose(event.target.value)}>
        {devices.map(({ deviceId, label: name }, i) => (
          <option key={deviceId} value={deviceId}>
            {name || `${label} ${i + 1}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Cameras and microphones. Browsers reveal their names only after one was opened. */
function useDevices(opened: boolean): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const media = navigator.mediaDevices;
    if (!opened || !media) return;
    const list = () => void media.enumerateDevices().then(setDevices, () => {});
    list();
    media.addEventListener('devicechange', list);
    return () => media.removeEventListener('devicechange', list);
  }, [opened]);
  return devices;
}
