import { meeting, meetings } from '../../resolvers/meeting/list.js';
import { builder } from '../builder.js';
import { connectionRef, pageArgs, pageComplexity } from '../connection.js';
import { MeetingKeyInput, MeetingRef, MeetingStatusEnum } from './meeting.js';

const MeetingConnectionRef = connectionRef('Meeting', MeetingRef);

const MeetingFilter = builder.inputType('MeetingFilter', {
  fields: (t) => ({
    status: t.field({ type: [MeetingStatusEnum] }),
    mine: t.boolean({
      defaultValue: true,
      description:
        'True: only meetings that the viewer hosts, joined or was invited to. False: also public ones.',
    }),
    from: t.field({
      type: 'DateTime',
      description:
        'Planned start at this time or later. An unplanned meeting counts by its creation time.',
    }),
    to: t.field({ type: 'DateTime', description: 'Planned start at this time or earlier.' }),
  }),
});

builder.queryField('meeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    nullable: true,
    description: 'A meeting that the viewer may see; null if there is none.',
    args: { by: t.arg({ type: MeetingKeyInput, required: true }) },
    resolve: (_root, args, ctx) => meeting(args, ctx),
  }),
);

builder.queryField('meetings', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingConnectionRef,
    description:
      'Meetings by planned start (or, if unplanned, creation time), latest first. 20 per page by default, at most 100.',
    args: { filter: t.arg({ type: MeetingFilter }), ...pageArgs(t) },
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => meetings(args, ctx),
  }),
);
