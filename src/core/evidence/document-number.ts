/** 文号: the number of an official document, such as 三政发〔2022〕36号 (GB/T 9704-2012). */

export interface DocumentNumber {
  /** As a person would write it. */
  readonly text: string;
  readonly year: number;
  /** The same for the same document, however its brackets and spaces are written. */
  readonly key: string;
}

/** 〔2022〕36号, [2022]36号, (2022)36号, 【2022】第 36 号; the letters before it are the issuer's. */
const NUMBER = /([\p{Script=Han}]{0,12})[〔[(【]((?:19|20)\d{2})[〕\])】]第?(\d{1,5})号/gu;

/** Every document number in a text, in order. A year without brackets is anybody's guess and none. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return [...plain.matchAll(NUMBER)].map(([, issuer = '', year = '', number = '']) => {
    const serial = String(Number(number));
    return {
      text: `${issuer}〔${year}〕${serial}号`,
      year: Number(year),
      key: `${issuer} ${year} ${serial}`,
    };
  });
}
