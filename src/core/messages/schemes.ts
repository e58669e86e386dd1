/**
 * Texts about whole schemes: what is wrong with one, and what stands in its workbook. Whoever reads or writes a scheme
 * workbook imports this file, and the texts are there; the pane starts without them, because it may hold only so much.
 */
import { enUS } from './en-US';
import { scheme as enScheme } from './en-US/findings/scheme';
import { schemeEvidence as enSchemeEvidence } from './en-US/findings/scheme-evidence';
import { schemeGrades as enSchemeGrades } from './en-US/findings/scheme-grades';
import { schemeItems as enSchemeItems } from './en-US/findings/scheme-items';
import { scheme as zhScheme } from './zh-CN/findings/scheme';
import { schemeEvidence as zhSchemeEvidence } from './zh-CN/findings/scheme-evidence';
import { schemeGrades as zhSchemeGrades } from './zh-CN/findings/scheme-grades';
import { schemeItems as zhSchemeItems } from './zh-CN/findings/scheme-items';
import { policies as enPolicies } from './en-US/findings/policies';
import { scheme as enSheet } from './en-US/sheets/scheme';
import { zhCN } from './zh-CN';
import { policies as zhPolicies } from './zh-CN/findings/policies';
import { scheme as zhSheet } from './zh-CN/sheets/scheme';

Object.assign(zhCN.findings, zhPolicies, zhScheme, zhSchemeEvidence, zhSchemeGrades, zhSchemeItems);
Object.assign(enUS.findings, enPolicies, enScheme, enSchemeEvidence, enSchemeGrades, enSchemeItems);
Object.assign(zhCN.sheets, { scheme: zhSheet });
Object.assign(enUS.sheets, { scheme: enSheet });
