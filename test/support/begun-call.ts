import { beginCall } from '../../src/lifecycle/call/start.js';

/** The start of an audio call, to be written without the API. */
export const aBegunCall = (callerId: string, calleeId: string, id: string = crypto.randomUUID()) =>
  beginCall(
    {
      id,
      type: 'AUDIO',
      caller: { userId: callerId, terminalId: 'laptop' },
      callees: [{ userId: calleeId, disturbable: true, inCall: false }],
      message: null,
      ringTimeoutS: 60,
    },
    new Date(),
  );
