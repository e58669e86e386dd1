/**
 * Texts about whole schemes: what is wrong with policies, and what stands in the scheme workbook. Whoever reads or writes a scheme workbook
 * imports this file, and the texts are there; the pane starts without them, because it may hold only so much.
 */
import { enUS } from './en-US';
import { policies as enPolicies } from './en-US/findings/policies';
import { scheme as enSheet } from './en-US/sheets/scheme';
import { zhCN } from './zh-CN';
import { policies as zhPolicies } from './zh-CN/findings/policies';
import { scheme as zhSheet } from './zh-CN/sheets/scheme';

Object.assign(zhCN.findings, zhPolicies);
Object.assign(enUS.findings, enPolicies);
Object.assign(zhCN.sheets, { scheme: zhSheet });
Object.assign(enUS.sheets, { scheme: enSheet });
