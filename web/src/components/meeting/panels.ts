import type { RefObject } from 'react';

export type Panel = 'chat' | 'people';

/** The control bar's button for each panel. A panel that closes returns the focus to its button. */
export type PanelButtons = Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;
