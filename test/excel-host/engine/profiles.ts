/** Versions of Excel, as far as an add-in can tell them apart. */
import type { RequirementMatrix } from './requirements';

export type ProfileName = 'excel-2021' | 'excel-2024' | 'excel-365' | 'excel-web';

export interface Profile {
  readonly name: ProfileName;
  /** `Office.context.platform`. */
  readonly platform: 'PC' | 'OfficeOnline';
  readonly requirements: RequirementMatrix;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The most cells of a range that may be read or written at once. */
  readonly rangeCells: number;
}

const shared = {
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  CustomXmlParts: '1.1',
  File: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};
/** The runtime asks for these before it marks a batch as one that can be undone. */
const undo = { RichApiRuntimeFlag: '1.2', ExcelApiUndo: '1.7' };
const MEGABYTE = 1_048_576;
/** Desktop programs document no limit; beyond this a test has surely gone wrong. */
const desktop = { platform: 'PC', requestBytes: 256 * MEGABYTE, responseBytes: 256 * MEGABYTE } as const;
const rangeCells = 5_000_000;

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'excel-2021': {
    name: 'excel-2021',
    requirements: { ...shared, ExcelApi: '1.14', CustomFunctionsRuntime: '1.3' },
    ...desktop,
    rangeCells,
  },
  'excel-2024': {
    name: 'excel-2024',
    requirements: { ...shared, ExcelApi: '1.17', CustomFunctionsRuntime: '1.4', RibbonApi: '1.2' },
    ...desktop,
    rangeCells,
  },
  'excel-365': {
    name: 'excel-365',
    requirements: {
      ...shared,
      ...undo,
      ExcelApi: '1.20',
      ExcelApiDesktop: '1.2',
      CustomFunctionsRuntime: '1.5',
      RibbonApi: '1.2',
    },
    ...desktop,
    rangeCells,
  },
  'excel-web': {
    name: 'excel-web',
    requirements: {
      ...shared,
      ...undo,
      ExcelApi: '1.20',
      ExcelApiOnline: '1.1',
      CustomFunctionsRuntime: '1.5',
      RibbonApi: '1.2',
    },
    platform: 'OfficeOnline',
    requestBytes: 5 * MEGABYTE,
    responseBytes: 5 * MEGABYTE,
    rangeCells,
  },
};
