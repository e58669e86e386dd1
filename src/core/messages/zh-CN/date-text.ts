/** 2022年3月30日；只写到月的，2022年3月 */
export function dateText(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  if (day === undefined) return `${year}年${String(Number(month))}月`;
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
