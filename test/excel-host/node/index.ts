export { openExcel, type OpenedExcel, type OpenExcelOptions } from './open-excel';
export { PROFILES, type ProfileName } from '../engine/profiles';
