/** Which unit a summary is of: summaries are named for it (三星乡汇总.xlsx), or lie in a folder that is. */

/** Words that say what a file is, not whose. */
const WORDS =
  /汇总表?|总表|评分表?|自查|考核|县级|乡级|第?[一二三四]季度|半年|全年|年度|终稿|定稿|最终|最新|修改|副本|上报|报送|\d{4}年?|\d{1,2}月/g;
/** Notes in brackets: （改）, (1). */
const BRACKETS = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
const EDGES = /^[\s\-_.—·、（）()【】[\]]+|[\s\-_.—·、（）()【】[\]]+$/g;

/** @param file with its folders, by either slash @returns the file's own name where nothing else is left */
export function unitOfFile(file: string): string {
  const parts = file.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const stem = (parts.at(-1) ?? file).replace(/\.[^.]*$/, '');
  for (const name of [stem, parts.at(-2) ?? '']) {
    const unit = name.replace(BRACKETS, '').replace(WORDS, '').replace(EDGES, '');
    if (unit !== '') return unit;
  }
  return stem;
}
