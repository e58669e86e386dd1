import { type ClassSpec, handle, must } from '../define';
import { openPlace, type RemarkTarget, text } from './comments';
import { requireAllowed } from './range-target';

interface ReplyTarget {
  readonly owner: RemarkTarget;
  readonly reply: RemarkTarget['remark']['replies'][number];
}

const replySpec: ClassSpec<ReplyTarget> = {
  name: 'CommentReply',
  id: { key: 'Id', of: ({ reply }) => reply.id },
  scalars: { id: { get: ({ reply }) => reply.id }, content: { get: ({ reply }) => reply.content } },
  methods: { getLocation: ({ owner }, args) => args.atMost(0) && openPlace(owner) },
};

export const repliesSpec: ClassSpec<RemarkTarget> = {
  name: 'CommentReplyCollection',
  items: (owner) => owner.remark.replies.map((reply) => handle(replySpec, { owner, reply })),
  getItem: (owner, id) => {
    const reply = owner.remark.replies.find((each) => each.id === must.text(id, 'id'));
    return reply ? handle(replySpec, { owner, reply }) : null;
  },
  methods: {
    add: (owner, args, engine) => {
      requireAllowed(owner.sheet, 'allowEditObjects');
      const reply = { id: engine.newId(), content: text(args.atMost(2).raw(0)) };
      owner.remark.replies.push(reply);
      return handle(replySpec, { owner, reply });
    },
    getCount: ({ remark }, args) => args.atMost(0) && remark.replies.length,
  },
};
