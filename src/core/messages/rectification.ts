/** Texts of 整改台账 and of what changed since the last summary: there for whoever makes a summary, and not before. */
import { enUS } from './en-US';
import { rectification as enRectification } from './en-US/rectification';
import { zhCN } from './zh-CN';
import { rectification as zhRectification } from './zh-CN/rectification';

Object.assign(zhCN, { rectification: zhRectification });
Object.assign(enUS, { rectification: enRectification });
