/** As a `ref`: when what has the focus goes, the dialog around it or the main part of the page gets it. */
export function returnFocus(element: HTMLElement | null): () => void {
  return () => {
    if (!element?.contains(document.activeElement)) return;
    element.closest<HTMLElement>('dialog, main')?.focus();
  };
}
