/** 先看这里.txt: what is in the package and who needs which part of it. For Notepad: its ends of lines, its mark. */
import type { PackageOptions } from './options';

export const READ_ME = '先看这里.txt';

export function readMe({ base, share }: PackageOptions, version: string): string {
  const registry =
    share === null
      ? '   catalogue\\trusted-catalogue.reg.txt 是注册表文件的样子：把里面的共享路径改成你们的，另存为 .reg 再双击。\n   （打包时加 --share 就不用改，见 deploy\\share-catalogue.md。）'
      : `   catalogue\\trusted-catalogue.reg：在每台电脑上双击一次，Excel 就认得共享文件夹 ${share} 了。`;
  const text = `自评通 ${version}

检查各村的自查评分表：合计对不对、佐证缺不缺、哪一格要改；再把各村汇总成一张表。
不上传任何数据，不用联网。

【一】只想马上用：双击 zipingtong.html
   这是单机版，用 Edge、Chrome、360 极速或火狐浏览器打开，什么都不用装。
   放在 U 盘或共享文件夹里也能用。Excel 2016、2019 和 WPS 的用户用这个。说明：deploy\\desk-edition.md

【二】想在 Excel 里用（Excel 2021、Microsoft 365 或网页版 Excel）：请信息人员装一次
   1. 把 site 文件夹放到网页服务器上，地址必须是
        ${base}
      服务器怎么设：servers\\nginx.conf（nginx）或 servers\\web.config（IIS）。说明：deploy\\intranet-server.md
      网站换了地址，这个安装包就要重新打。
   2. 让 Excel 找到它，二选一：
      · 共享文件夹：把 catalogue\\zipingtong.xml 放进去。说明：deploy\\share-catalogue.md
      · Microsoft 365 管理中心：上传 catalogue\\zipingtong.xml。说明：deploy\\admin-centre.md
${registry}

【三】会用命令行：zpt 文件夹
   只要装了 Node.js 20 以上，离线就能用：zpt\\zpt.cmd check 收回的文件夹

【四】表格
   模板\\细则.xlsx               考核细则的样子，分值只是示例，请换成当年印发的
   模板\\自评表-某村.xlsx        发给村里填的表
   样例\\                        虚构的两份：红星村全部填对，柳树村缺佐证，可以拿来试

【五】升级、清缓存、哪些装法行不通：deploy\\upgrading.md、deploy\\limits.md

【六】核对文件有没有坏：SHA256SUMS 里是每个文件的 SHA-256。
   Windows：certutil -hashfile 文件名 SHA256　　Linux：sha256sum -c SHA256SUMS

许可：LICENSE（自评通）、licences.txt（用到的别人的程序）、site\\office\\LICENSE.md（微软的 office.js）。

English: open zipingtong.html in a browser to use it at once. For Excel, serve site/ at the address above and give Excel
catalogue/zipingtong.xml; see deploy/. The command line is zpt/zpt.cjs and needs only Node 20.
`;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}
