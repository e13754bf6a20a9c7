import type { QualityReport } from './quality.js';
import type { CallReportKind, Device, RejectReason } from './state.js';

/** What is known of somebody who is to be called, at that time. */
export interface Callee {
  userId: string;
  /** False: they wish not to be disturbed. */
  disturbable: boolean;
  /** They take part in a connected call. */
  inCall: boolean;
  /** Somebody else calls them already. */
  ringing?: boolean;
  /** They wish to hear of a call also while they are in another, or ring. */
  callWaiting?: boolean;
  /** They have blocked who calls. */
  hasBlocked?: boolean;
  /** Their `users.ringVersion` at that time. */
  ringVersion?: number;
}

/** What somebody, or time, wants to do with a call. */
export type CallCommand =
  | { kind: 'acknowledge'; by: Device }
  /** `callees`: who is known of those whom the caller of a scheduled call calls when they answer. */
  | { kind: 'accept'; by: Device; callees?: readonly Callee[] }
  /** They start a call to the one who calls them: `startId` is the id of that one, which never begins. */
  | { kind: 'callBack'; by: Device; startId: string }
  | { kind: 'reject'; by: Device; reason: RejectReason }
  | { kind: 'cancel'; by: Device }
  | { kind: 'hangUp'; by: Device }
  | { kind: 'hold'; by: Device }
  | { kind: 'resume'; by: Device }
  | { kind: 'invite'; by: Device; callees: readonly Callee[]; ringTimeoutS: number }
  | { kind: 'transfer'; by: Device; to: Callee; ringTimeoutS: number }
  /** Null: as it was. */
  | { kind: 'reportMedia'; by: Device; stage: string; networkQuality: string | null }
  | { kind: 'report'; by: Device; report: 'QUALITY'; detail: null; quality: QualityReport }
  | {
      kind: 'report';
      by: Device;
      report: Exclude<CallReportKind, 'QUALITY'>;
      detail: string | null;
      quality: null;
    }
  | { kind: 'timeOut' }
  | { kind: 'loseConnection'; userId: string };

/** The command of this kind. */
export type CallCommandOf<Kind extends CallCommand['kind']> = Extract<CallCommand, { kind: Kind }>;

/** The kinds of what people do. */
export type DeviceCommandKind = Extract<CallCommand, { by: Device }>['kind'];
