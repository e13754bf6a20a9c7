import { Heart, Laugh, type LucideIcon, PartyPopper, ThumbsUp, Zap } from 'lucide-react';

export interface ReactionKind {
  readonly emoji: string;
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly color: string;
}

/**
 * The reactions that this page offers. Other clients may send any emoji, which is shown as it is.
 */
export const REACTION_KINDS: readonly ReactionKind[] = [
  { emoji: '👍', label: 'Thumbs up', Icon: ThumbsUp, color: '#f5c542' },
  { emoji: '❤️', label: 'Heart', Icon: Heart, color: '#ff6b6b' },
  { emoji: '😂', label: 'Laughter', Icon: Laugh, color: '#ffb454' },
  { emoji: '🎉', label: 'Celebration', Icon: PartyPopper, color: '#8ee3c8' },
  { emoji: '⚡', label: 'Lightning', Icon: Zap, color: '#9cc4ff' },
];
