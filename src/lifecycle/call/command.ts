import type { QualityReport } from './quality.js';
import type { CallReportKind, Device, RejectReason } from './state.js';

/** The facts about a user that decide how they ring, when they were read. */
export interface Callee {
  userId: string;
  /** False: the user is on Do Not Disturb. */
  disturbable: boolean;
  /** The user takes part in a connected call. [PRES3] False if they are INVISIBLE. */
  inCall: boolean;
  /** A user other than the ringer is ringing them. [PRES3] False if they are INVISIBLE. */
  ringing?: boolean;
  /** The user accepts further rings during a call or a ring. */
  callWaiting?: boolean;
  /** The user has blocked the ringer. */
  hasBlocked?: boolean;
  /** The user's `users.ringVersion` when it was read. */
  ringVersion?: number;
}

/** A request by a device or a job to change a call. */
export type CallCommand =
  | { kind: 'acknowledge'; by: Device }
  /** `callees`: the callees who ring when the caller of a scheduled call answers. */
  | { kind: 'accept'; by: Device; callees?: readonly Callee[] }
  /**
   * [CALL18] Glare: the callee starts a call to their caller, which answers this call. `startId` is the ID of the call
   * that they started, which never begins.
   */
  | { kind: 'answerGlare'; by: Device; startId: string }
  | { kind: 'reject'; by: Device; reason: RejectReason }
  | { kind: 'cancel'; by: Device }
  | { kind: 'hangUp'; by: Device }
  | { kind: 'hold'; by: Device }
  | { kind: 'resume'; by: Device }
  | { kind: 'invite'; by: Device; callees: readonly Callee[]; ringTimeoutS: number }
  | { kind: 'transfer'; by: Device; to: Callee; ringTimeoutS: number }
  /** `networkQuality` null: unchanged. */
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

/** The kinds of commands that devices give. */
export type DeviceCommandKind = Extract<CallCommand, { by: Device }>['kind'];
