type Texts<K extends string> = Readonly<Record<K, string>>;

/** 命令行里说的话。 */
export const cli = {
  help: `用法：zpt <命令> [选项]

  zpt scheme init  --out 细则.xlsx                     生成内置的考核细则，在 Excel 里改
  zpt scheme import <评分表.xlsx> --out 细则.xlsx       由现有的考核细则或评分表生成草稿，列出拿不准的地方
  zpt scheme check <细则.xlsx>                         检查考核细则
  zpt template     --scheme 细则.xlsx --villages 村名单.txt --out <文件夹>
                                                       每个村生成一份自评工作簿（村名单：一行一个村，或 .xlsx）
  zpt check        <文件|文件夹>… [--scheme 细则.xlsx] [--evidence <文件夹>]
                                                       检查交来的自评工作簿，核对佐证文件
  zpt summarize    <文件夹> --out 汇总.xlsx [--scheme 细则.xlsx] [--villages 村名单.txt] [--evidence <文件夹>]
                                                       汇总全部村；--from 旧汇总.xlsx 沿用整改台账里填过的内容
  zpt documents    <文件夹> --out <文件夹> [--scheme 细则.xlsx] [--villages 村名单.txt] [--evidence <文件夹>]
                                                       生成文书（.docx）：报告、通报、整改通知书、总结汇编、佐证目录
  zpt rollup       <汇总.xlsx|文件夹>… --out 县汇总.xlsx [--villages 乡镇名单.txt]
                                                       各乡镇的汇总再汇成县汇总（文件名以乡镇名开头）
  zpt evidence register <文件夹> --out 佐证清单.xlsx [--scheme 细则.xlsx]
                                                       按文件名生成佐证清单（如“2.1-1 会议记录20220305.pdf”）

选项：
  --previous <文件|文件夹>  check、summarize：与上年的表（或上年的汇总）比，相差大的给出提示；
                    可以写几次：给了几年的汇总，汇总里加上历年对比
  --pictures on|off|all  有佐证文件夹时，找各村之间、本村之内看上去几乎一样的照片；
                    on（默认）一次最多看 2000 张，all 全看，off 不看
  --only <文书>     documents：只生成这些，用逗号隔开：report 自查自评报告，notice 考核情况通报，
                    rectification 整改通知书，summaries 工作总结汇编，evidence 佐证资料目录
  --today <日期>    documents：成文日期，如 2023-01-16，默认今天
  --from <旧汇总.xlsx>  summarize：接着旧的汇总做：整改台账里填过的（措施、责任人、时限、状态、完成日期、备注）
                    和列宽都留着，变了的数写出上次的值。不给 --from 而用 --force 换掉原来的汇总时，
                    也这样接着原来的做，原来的留作 .bak
  --json            只在标准输出打印 JSON
  --lang zh-CN|en-US  语言，默认 zh-CN
  --quiet           只打印错误
  --force           允许覆盖已有的输出文件
  --timeout <秒>    一个文件最多读多少秒，默认 20；读不完的按打不开处理，其余文件照常检查
  --help            显示本帮助
  --version         显示版本

不给 --scheme 时，用工作簿自带的考核细则。
退出码：0 没有要退回修改的；1 有；2 用法不对，或什么也读不了。
`,
  usage: {
    command: ({ word }: Texts<'word'>): string => (word === '' ? '请给出命令。' : `没有“${word}”这个命令。`),
    option: ({ detail }: Texts<'detail'>): string => `选项不对：${detail}`,
    unknownOption: ({ option, command }: Texts<'option' | 'command'>): string =>
      `“${command}”没有 ${option} 这个选项。`,
    needsValue: ({ option }: Texts<'option'>): string => `${option} 后面要给出值。`,
    missingOption: ({ option, command }: Texts<'option' | 'command'>): string =>
      `“${command}”要给出 ${option}。`,
    arguments: ({ command, expected }: Texts<'command' | 'expected'>): string =>
      `“${command}”后面要给出${expected}。`,
    language: ({ value }: Texts<'value'>): string => `没有“${value}”这种语言，可以用 zh-CN 或 en-US。`,
    pictures: ({ value }: Texts<'value'>): string => `--pictures 只能是 on、off 或 all，这里是“${value}”。`,
    only: ({ value, all }: Texts<'value' | 'all'>): string =>
      `--only 里的“${value}”不是一种文书。可以用：${all}。`,
    today: ({ value }: Texts<'value'>): string => `--today 要给出日期，如 2023-01-16，不能是“${value}”。`,
    timeout: ({ value, most }: Texts<'value' | 'most'>): string =>
      `--timeout 要给出秒数，1 到 ${most} 的整数，不能是“${value}”。`,
    hint: '用 zpt --help 看用法。',
  },
  expected: { schemeFile: '一份考核细则', paths: '文件或文件夹', folder: '文件夹' },
  failures: {
    fileExists: ({ file }: Texts<'file'>): string =>
      `${file} 已经有了，没有覆盖。要覆盖的，加上 --force；否则请换一个名字。`,
    filesExist: ({ files, count }: Texts<'files' | 'count'>): string =>
      `有 ${count} 个文件已经有了，一个也没有写：${files}。要覆盖的，加上 --force；否则请换一个文件夹。`,
    write: ({ file, reason }: Texts<'file' | 'reason'>): string =>
      `写不了 ${file}：${reason}。文件正在 Excel 里打开的，请先关闭。`,
    notThere: ({ file }: Texts<'file'>): string => `找不到 ${file}。`,
    noPrevious: ({ paths }: Texts<'paths'>): string =>
      `${paths} 里没有找到上年的自评表。请给出上年各村交来的工作簿，或放这些工作簿的文件夹。`,
    fromUnreadable: ({ file, reason }: Texts<'file' | 'reason'>): string =>
      `旧汇总 ${file} 读不了：${reason}`,
    fromNotSummary: ({ file }: Texts<'file'>): string =>
      `${file} 不是汇总工作簿（没有“汇总”或“汇总排名”这张表）。请给出以前生成的汇总。`,
    noWorkbooks: ({ folder }: Texts<'folder'>): string =>
      `${folder} 里没有工作簿（.xlsx）。请核对文件夹；工作簿要直接放在里面，不要放在下一层。`,
    nothingRead: '没有一份工作簿读得了。',
    schemeUnreadable: ({ file, reason }: Texts<'file' | 'reason'>): string =>
      `考核细则 ${file} 读不了：${reason}`,
    schemeFaulty: ({ file, count }: Texts<'file' | 'count'>): string =>
      `考核细则 ${file} 有 ${count} 处错误，改好以后才能用：`,
    schemeMissing: '各村的工作簿没有自带考核细则。请用 --scheme 给出考核细则。',
    schemesDiffer: '各村的工作簿不是按同一份考核细则做的。请用 --scheme 给出用哪一份。',
    roster: ({ file, reason }: Texts<'file' | 'reason'>): string => `村名单 ${file} 读不了：${reason}`,
    rosterEmpty: ({ file }: Texts<'file'>): string => `${file} 里没有村名。请一行写一个村名。`,
    rosterNeeded: '没有村名单。请用 --villages 给出，或在考核细则的“村名单”里填好。',
    evidenceFolder: ({ folder }: Texts<'folder'>): string => `找不到佐证文件夹 ${folder}。`,
    noEvidence: ({ folder }: Texts<'folder'>): string => `${folder} 里没有文件。`,
    permission: '没有权限',
    internal: ({ detail }: Texts<'detail'>): string =>
      `程序出错了：${detail}。各村的文件没有改动。请把这句话和用的命令告诉开发者。`,
  },
  progress: {
    reading: '正在检查',
    writing: '正在生成',
    pictures: ({ count }: Texts<'count'>): string => `（图片 ${count} 张）`,
  },
  scheme: {
    written: ({ file }: Texts<'file'>): string => `已生成 ${file}。`,
    illustrative:
      '里面的分值、规则和等级只是示例，请换成当年印发的考核细则，改好后用 zpt scheme check 检查。',
    fine: ({ file, items, base }: Texts<'file' | 'items' | 'base'>): string =>
      `${file} 没有错误：${items} 个考核项目，总分 ${base} 分。`,
    faulty: ({ file, errors, warnings }: Texts<'file' | 'errors' | 'warnings'>): string =>
      `${file}：错误 ${errors} 处，提醒 ${warnings} 处。`,
  },
  template: {
    written: ({ count, folder }: Texts<'count' | 'folder'>): string =>
      `已生成 ${count} 份自评工作簿，在 ${folder}。`,
    illustrative: '注意：用的是示例分值，每份工作簿上都写明了。',
  },
  check: {
    village: ({ village, file }: Texts<'village' | 'file'>): string =>
      village === '' ? file : `${village}　${file}`,
    totals: ({ self, max }: Texts<'self' | 'max'>): string => `自评 ${self} / ${max}`,
    declared: ({ declared }: Texts<'declared'>): string => `表上合计 ${declared}`,
    grade: ({ grade }: Texts<'grade'>): string => `等级 ${grade}`,
    progress: ({ filled, of }: Texts<'filled' | 'of'>): string => `已填 ${filled}/${of}`,
    fine: '没有发现问题',
    picturesLeftOut: ({ count }: Texts<'count'>): string =>
      `有 ${count} 张图片没有比对（一次最多看 2000 张，各村平分）。全部要比的，加上 --pictures all，会慢一些。`,
    remedy: ({ remedy }: Texts<'remedy'>): string => `怎么改：${remedy}`,
    several: ({ message, count }: Texts<'message' | 'count'>): string => `${message}（${count} 处）`,
    examples: ({ examples, more, rest }: Texts<'examples' | 'more' | 'rest'>): string =>
      `${examples}，还有 ${more} 处：${rest}`,
    /** 试行的检查，写在最前面。 */
    trial: '（试行）',
    listSeparator: '、',
    batch: '全部村',
    summary: ({ workbooks, errors, fine }: Texts<'workbooks' | 'errors' | 'fine'>): string =>
      `共 ${workbooks} 份：${fine} 份不用退回，${errors} 份要退回修改。`,
  },
  register: {
    written: ({ file, rows }: Texts<'file' | 'rows'>): string => `已登记 ${rows} 件佐证，在 ${file}。`,
    doubtful: ({ count }: Texts<'count'>): string => `有 ${count} 件要核对，见“待核对”。`,
    untied: ({ count }: Texts<'count'>): string => `有 ${count} 个文件没有对上项目：`,
    paste: '核对以后，把各行粘贴到自评工作簿的“佐证清单”（选择性粘贴，只粘贴值）。',
  },
  documents: {
    written: ({ count, folder }: Texts<'count' | 'folder'>): string =>
      `已生成 ${count} 份文书，在 ${folder}：`,
    file: ({ file, blanks }: Texts<'file' | 'blanks'>): string =>
      blanks === '0' ? `  ${file}` : `  ${file}　${blanks} 处待填`,
    fill: '标黄的“待填”要由人填好。发文机关等在考核细则的“设置”里填一次，以后就不用再填。',
    nothing: '没有要生成的文书：没有一个村有要整改的问题。',
  },
  summarize: {
    written: ({ file, villages }: Texts<'file' | 'villages'>): string =>
      `已汇总 ${villages} 份工作簿，在 ${file}。`,
    missing: ({ villages }: Texts<'villages'>): string => `未报送：${villages}`,
    unreadable: ({ file, reason }: Texts<'file' | 'reason'>): string => `读不了：${file}（${reason}）`,
    from: ({ file }: Texts<'file'>): string => `整改台账里填过的内容沿用自 ${file}。`,
    backup: ({ file }: Texts<'file'>): string => `原来的汇总留在 ${file}。`,
    headings: ['名次', '村名', '自评', '建议', '等级', '错漏', '提醒', '缺佐证'] as readonly string[],
    illustrative: '注意：分值是示例，结果只供试用。',
  },
};
