/** Texts that only the desk edition says: its entry imports this file, and they are there. */
import { enUS } from './en-US';
import { desk as enDesk } from './en-US/desk';
import { zhCN } from './zh-CN';
import { desk as zhDesk } from './zh-CN/desk';

Object.assign(zhCN, { desk: zhDesk });
Object.assign(enUS, { desk: enDesk });
