/** The versions of Excel a person can choose from on the page, one too old for us among them. */
import { type Profile, PROFILES, type ProfileName } from '../engine/profiles';

export type ShownProfile = ProfileName | 'excel-2016';

const OLD: Profile = {
  ...PROFILES['excel-2021'],
  requirements: { ExcelApi: '1.1', DialogApi: '1.1', CustomXmlParts: '1.1', File: '1.1', Settings: '1.1' },
};

export const SHOWN_PROFILES: Readonly<
  Record<ShownProfile, { readonly label: string; readonly profile: Profile }>
> = {
  'excel-365': { label: 'Microsoft 365', profile: PROFILES['excel-365'] },
  'excel-2024': { label: 'Excel 2024', profile: PROFILES['excel-2024'] },
  'excel-2021': { label: 'Excel 2021', profile: PROFILES['excel-2021'] },
  'excel-web': { label: '网页版 Excel', profile: PROFILES['excel-web'] },
  'excel-2016': { label: 'Excel 2016（太旧）', profile: OLD },
};

export const isShownProfile = (name: string): name is ShownProfile => name in SHOWN_PROFILES;
