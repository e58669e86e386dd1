/** Texts of the comparison with former years in the pane and the desk edition: there for whoever shows it, and not before. */
import { enUS } from './en-US';
import { formerYears as enFormerYears } from './en-US/former-years';
import { zhCN } from './zh-CN';
import { formerYears as zhFormerYears } from './zh-CN/former-years';

Object.assign(zhCN, { formerYears: zhFormerYears });
Object.assign(enUS, { formerYears: enFormerYears });
