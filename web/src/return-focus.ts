/**
 * A `ref` callback. When the focused element is removed, it moves the focus to the surrounding
 * dialog or main element.
 */
export function returnFocus(element: HTMLElement | null): () => void {
  return () => {
    if (!element?.contains(document.activeElement)) return;
    element.closest<HTMLElement>('dialog, main')?.focus();
  };
}
