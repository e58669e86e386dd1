/** The sheets of several years side by side. */
export const TREND_TABLES = { totals: '历年总分', rates: '历年得分率' } as const;
export const TREND_COLUMNS = { village: '村名', code: '编号', title: '考核项目' } as const;
