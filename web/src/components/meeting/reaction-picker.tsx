import { Smile } from 'lucide-react';
import { useRef, useState } from 'react';
import { REACTION_KINDS } from '../../meeting/reaction-kinds.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { ControlButton } from '../control-button.js';

/** Sends a reaction to everyone in the meeting. */
export function ReactionPicker() {
  const { participation } = useParticipation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles the keys of its buttons
    <div
      className="reaction-picker"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // Keep the panel open.
        event.preventDefault();
        close();
      }}
    >
      <ControlButton
        ref={opener}
        icon={<Smile aria-hidden="true" />}
        label="React"
        pressed={open}
        press={() => setOpen(!open)}
      />
      {open && (
        <div className="reaction-bar" role="toolbar" aria-label="Reactions">
          {REACTION_KINDS.map(({ emoji, label, Icon, color }) => (
            <button
              key={emoji}
              type="button"
              className="icon-button"
              aria-label={label}
              title={label}
              style={{ color }}
              onClick={() => {
                void participation.reactions.send(emoji);
                close();
              }}
            >
              <Icon aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
