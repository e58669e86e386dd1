/** What Excel tells an add-in about itself when it starts. */
import type { Profile } from '../engine/profiles';

export type Language = 'zh-CN' | 'en-US';

const ADD_IN = '6c0e1f1a-0000-4000-8000-7a697069746f';

export function appContext(profile: Profile, language: Language): Readonly<Record<string, unknown>> {
  return {
    _id: ADD_IN,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://localhost/stand-in.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: ADD_IN,
    _appInstanceId: ADD_IN,
    _requirementMatrix: JSON.stringify(profile.requirements),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.17928.20114',
    _initialDisplayMode: 0,
  };
}

/** What office.js reads from its frame's name before anything else. The 2 starts custom functions in the pane's own runtime. */
export function frameName(conversation: string, language: Language, origin: string): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${language}$${ADD_IN}$$$2`,
    xdmInfo: `${conversation}|${ADD_IN}|${origin}`,
    serializerVersion: '1',
    baseFrameName: 'pane',
  });
}
