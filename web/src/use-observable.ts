import { useSyncExternalStore } from 'react';
import type { ObservableValue } from './observable-value.js';

/** The observable's current value. The component renders again when it changes. */
export function useObservable<T>(observable: ObservableValue<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
