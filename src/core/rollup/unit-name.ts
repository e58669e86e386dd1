/** Which unit a summary is of: summaries are named for it (三星乡汇总.xlsx), or lie in a folder that is. */

/** Words that say what a file is, not whose. */
const WORDS =
  /汇总表?|总表|评分表?|自查|考核|县级|乡级|第?[一二三四]季度|半年|全年|年度|终稿|定稿|最终|最新|修改|副本|上报|报送|\d{4}年?|\d{1,2}月/g;
/** Notes in brackets: （改）, (1). */
const BRACKETS = /[（(【[][^（）()【】[\]]*[）)】\]]/g;
const EDGES = /^[\s\-_.—·、（）()【】[\]]+|[\s\-_.—·、（）()【】[\]]+$/g;
/** How the names of townships, counties and the like end. */
const UNIT = /(乡|镇|街道|街|办|场|苏木|县|区|旗|市|州|盟)$/;

/**
 * @param file with its folders, by either slash
 * @param township as the scheme says; only where neither file nor folder is named for a unit. "" when not known
 * @returns the file's own name where nothing else is left
 */
export function unitOfFile(file: string, township = ''): string {
  const parts = file.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const stem = (parts.at(-1) ?? file).replace(/\.[^.]*$/, '');
  const own = plainName(stem);
  if (own !== '') return own;
  const folder = plainName(parts.at(-2) ?? '');
  if (UNIT.test(folder)) return folder;
  return township === '' ? stem : township;
}

function plainName(name: string): string {
  return name.replace(BRACKETS, '').replace(WORDS, '').replace(EDGES, '');
}
