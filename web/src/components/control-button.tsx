import type { ReactNode, Ref } from 'react';

interface ControlButtonProps {
  ref?: Ref<HTMLButtonElement>;
  icon: ReactNode;
  label: string;
  press: () => void;
  shortcut?: string;
  pressed?: boolean;
  off?: boolean;
  bad?: boolean;
  disabled?: boolean;
  hint?: string | undefined;
  count?: number;
  countLabel?: string;
}

/**
 * A round button of a control bar. It uses `aria-disabled`, so that it keeps the focus while
 * disabled.
 */
export function ControlButton({
  ref,
  icon,
  label,
  press,
  shortcut,
  pressed,
  off = false,
  bad = false,
  disabled = false,
  hint,
  count = 0,
  countLabel,
}: ControlButtonProps) {
  const name = count > 0 ? `${label}, ${count} ${countLabel}` : label;
  return (
    <button
      ref={ref}
      type="button"
      className={`round ${bad ? 'bad' : 'plain'}`}
      data-off={off}
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={hint ?? (shortcut ? `${label} (${shortcut.toUpperCase()})` : label)}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) press();
      }}
    >
      {icon}
      <span className="round-label">{label}</span>
      {count > 0 && <span className="count">{count}</span>}
    </button>
  );
}
