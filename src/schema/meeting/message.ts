import type { MeetingMessage } from '../../resolvers/meeting/chat.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { connectionRef } from '../connection.js';

export const MeetingMessageRef = builder.objectRef<MeetingMessage>('MeetingMessage').implement({
  description: 'A chat message of a meeting.',
  fields: (t) => ({
    id: t.exposeID('id'),
    sender: t.field({
      type: UserRef,
      resolve: ({ senderId }, _args, { loaders }) => loaders.user.load(senderId),
    }),
    to: t.field({
      type: UserRef,
      nullable: true,
      description: 'Set for a private message, which only sender and receiver see.',
      resolve: ({ toUserId }, _args, { loaders }) =>
        toUserId === null ? null : loaders.user.load(toUserId),
    }),
    text: t.exposeString('text', { description: 'The text as sent, 1–4,000 characters.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

export const MeetingMessageConnectionRef = connectionRef('MeetingMessage', MeetingMessageRef);
