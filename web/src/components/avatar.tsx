import type { CSSProperties, ReactNode } from 'react';
import type { Person } from '../session.js';

interface AvatarProps {
  person: Person;
  size?: 'small' | 'medium' | 'large';
  children?: ReactNode;
}

/**
 * Initials on a color derived from the username. Hidden from screen readers, because the name is
 * next to it.
 */
export function Avatar({ person, size = 'medium', children }: AvatarProps) {
  const style = { '--hue': hueOf(person.username) } as CSSProperties;
  return (
    <span className={`avatar ${size}`} style={style} aria-hidden="true">
      {initialsOf(person.displayName)}
      {children}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

function hueOf(text: string): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 3600;
  return (hash * 47) % 360;
}
