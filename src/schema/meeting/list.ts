import { meeting, meetings } from '../../resolvers/meeting/list.js';
import { builder } from '../builder.js';
import { connectionRef } from '../connection.js';
import { pageArgs, pageComplexity } from '../page-args.js';
import { MeetingKeyInput } from './key.js';
import { MeetingRef, MeetingStatusEnum } from './meeting.js';

const MeetingConnectionRef = connectionRef('Meeting', MeetingRef);

const MeetingFilter = builder.inputType('MeetingFilter', {
  fields: (t) => ({
    status: t.field({ type: [MeetingStatusEnum] }),
    mine: t.boolean({
      defaultValue: true,
      description:
        'Meetings that the viewer hosts, joined or was invited to; false: also public ones.',
    }),
    from: t.field({
      type: 'DateTime',
      description: 'Planned for then or later; one that is not planned counts as when it was made.',
    }),
    to: t.field({ type: 'DateTime', description: 'Planned for then or earlier.' }),
  }),
});

builder.queryField('meeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    nullable: true,
    description: 'A meeting that the viewer may know of.',
    args: { by: t.arg({ type: MeetingKeyInput, required: true }) },
    resolve: (_root, args, ctx) => meeting(args, ctx),
  }),
);

builder.queryField('meetings', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingConnectionRef,
    description:
      'Meetings by the time that they are planned for (else: were made), the latest first: 20 a page unless asked, at most 100.',
    args: { filter: t.arg({ type: MeetingFilter }), ...pageArgs(t) },
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => meetings(args, ctx),
  }),
);
