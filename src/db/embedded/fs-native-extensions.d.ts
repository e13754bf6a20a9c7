// The package has no types of its own.
declare module 'fs-native-extensions' {
  /** Locks the file for this descriptor alone; false if another descriptor holds the lock. */
  export function tryLock(fd: number): boolean;
}
