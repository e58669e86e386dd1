/** 自查自评报告, 考核情况通报, 整改通知书, 各村工作总结汇编, 佐证资料目录: as --only takes them. */
export const DOCUMENT_IDS = ['report', 'notice', 'rectification', 'summaries', 'evidence'] as const;

export type DocumentId = (typeof DOCUMENT_IDS)[number];
