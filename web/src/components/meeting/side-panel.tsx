import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface SidePanelProps {
  heading: string;
  close: () => void;
  children: ReactNode;
}

/** A panel beside the tiles, or over them on narrow screens. */
export function SidePanel({ heading, close, children }: SidePanelProps) {
  const id = useId();
  return (
    <aside className="side-panel" aria-labelledby={id}>
      <div className="side-panel-top">
        <h2 id={id}>{heading}</h2>
        <button type="button" className="icon-button small" aria-label="Close" onClick={close}>
          <X aria-hidden="true" />
        </button>
      </div>
      {children}
    </aside>
  );
}
