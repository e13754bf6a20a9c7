import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface ModalProps {
  heading: string;
  close: () => void;
  children: ReactNode;
}

/** A modal dialog. Escape and a click outside close it. */
export function Modal({ heading, close, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Close while the dialog is still in the page, so that it returns the focus to its opener.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="modal"
      tabIndex={-1}
      aria-label={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="modal-body">
        <h2>{heading}</h2>
        {children}
      </div>
    </dialog>
  );
}
