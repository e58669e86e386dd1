/** What makes each table recognisable, and which of its columns must be there. */
import type {
  CaseColumn,
  ColumnId,
  ProjectColumn,
  RectificationColumn,
  RegisterColumn,
} from '../vocabulary/columns';
import { CASE_HEADINGS, PROJECT_HEADINGS, RECTIFICATION_HEADINGS } from '../vocabulary/ledger-headings';
import { REGISTER_HEADINGS } from '../vocabulary/register-headings';
import { KNOWN_SCORE_HEADINGS, SCORE_HEADINGS } from '../vocabulary/score-headings';
import { settleCollisions } from './collisions';
import type { TableShape } from './find-table';

export const SCORES: TableShape<ColumnId> = {
  table: 'scores',
  headings: SCORE_HEADINGS,
  required: ['code', 'title', 'points', 'self', 'reason', 'evidence'],
  telling: [
    ['points', 'self'],
    ['title', 'content', 'code'],
  ],
  // What an item is about tells it as well as its code.
  spare: { code: ['title', 'content'], title: ['content'] },
  known: KNOWN_SCORE_HEADINGS,
  fewest: 3,
  settle: settleCollisions,
};

export const REGISTER: TableShape<RegisterColumn> = {
  table: 'register',
  headings: REGISTER_HEADINGS,
  required: ['number', 'name', 'kind', 'date'],
  telling: [['name'], ['file', 'date', 'kind'], ['number', 'items']],
};

export const PROJECTS: TableShape<ProjectColumn> = {
  table: 'projects',
  headings: PROJECT_HEADINGS,
  required: ['project', 'commitment', 'realName', 'deposit', 'account', 'board'],
  telling: [['project'], ['commitment', 'realName', 'deposit', 'account', 'board']],
};

export const CASES: TableShape<CaseColumn> = {
  table: 'cases',
  headings: CASE_HEADINGS,
  required: ['acceptedOn', 'dueOn', 'closedOn'],
  telling: [
    ['acceptedOn', 'closedOn'],
    ['party', 'amount', 'people', 'state'],
  ],
};

export const RECTIFICATIONS: TableShape<RectificationColumn> = {
  table: 'rectifications',
  headings: RECTIFICATION_HEADINGS,
  required: ['problem', 'measure', 'responsible', 'dueOn', 'closedOn'],
  telling: [['problem'], ['measure', 'responsible']],
};
