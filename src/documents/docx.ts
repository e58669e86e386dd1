import type * as docx from 'docx';

/** The library, loaded when the first document is made and handed on from there. */
export type Docx = typeof docx;
