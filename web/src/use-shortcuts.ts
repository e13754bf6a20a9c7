import { useEffect } from 'react';

/** Runs actions for single keys, except while the user types. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (takesKeys(event.target, event.key)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = actions[key];
      if (!action || event.defaultPrevented) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/**
 * Dialogs, form fields and remotely controlled screens take keys for themselves. Escape still
 * leaves the latter two.
 */
function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return key !== 'Escape' && target.closest('input, textarea, select, [data-takes-keys]') !== null;
}
