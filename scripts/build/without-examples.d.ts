import type { SourceFile, TransformerFactory } from 'typescript';

declare const withoutExamples: () => TransformerFactory<SourceFile>;
export = withoutExamples;
