import { REACTION_KINDS } from '../../meeting/reaction-kinds.js';
import { useAttendance } from '../../meeting/use-attendance.js';

/** Pick one: it floats by on everybody's page. */
export function ReactionBar({ close }: { close: () => void }) {
  const { attendance } = useAttendance();
  return (
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
            void attendance.reactions.send(emoji);
            close();
          }}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
