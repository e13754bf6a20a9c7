/** As a `ref`: when what has the focus goes, the main part of the page gets it. */
export function handsFocusOn(element: HTMLElement | null): () => void {
  return () => {
    if (element?.contains(document.activeElement)) element.closest('main')?.focus();
  };
}
