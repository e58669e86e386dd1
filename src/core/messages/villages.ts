/** Texts of the villages' workbooks: they come with the designs that are made of them, which load late. */
import { enUS } from './en-US';
import { village as enVillage } from './en-US/sheets/village';
import { zhCN } from './zh-CN';
import { village as zhVillage } from './zh-CN/sheets/village';

Object.assign(zhCN.sheets, { village: zhVillage });
Object.assign(enUS.sheets, { village: enVillage });
