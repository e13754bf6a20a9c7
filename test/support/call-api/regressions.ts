import type { Hustle } from './hustle.js';

/**
 * What once went wrong, at some order of what was done at once: each is played in many orders, because a single
 * one is another as soon as a statement more or less is made.
 */
export const REGRESSIONS: Record<string, Hustle> = {};
