import './scalars.js';
import './errors.js';
import './account.js';
import './user.js';
import './presence.js';
import './call.js';
import './call-operations.js';
import './call-history.js';
import './call-updates.js';
import './scheduled-call.js';
import './scheduled-call-list.js';
import './signal.js';
import './meeting.js';
import './create-meeting.js';
import './update-meeting.js';
import './join-meeting.js';
import './meeting-operations.js';
import './meeting-list.js';
import './meeting-room.js';
import './meeting-invitations.js';
import './meeting-chat.js';
import './meeting-events.js';
import './annotation.js';
import './remote-input.js';
import './rtc-configuration.js';
import { builder } from './builder.js';

/** The API. */
export const schema = builder.toSchema();
