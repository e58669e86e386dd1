/** Texts that only the command line says: whoever is one imports this file, and they are there. */
import { enUS } from './en-US';
import { cli as enCli } from './en-US/cli';
import { evidenceRegister as enRegister } from './en-US/evidence-register';
import { zhCN } from './zh-CN';
import { cli as zhCli } from './zh-CN/cli';
import { evidenceRegister as zhRegister } from './zh-CN/evidence-register';

Object.assign(zhCN, { cli: zhCli, evidenceRegister: zhRegister });
Object.assign(enUS, { cli: enCli, evidenceRegister: enRegister });
