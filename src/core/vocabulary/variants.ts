/** Traditional script and common variants that occur in headings and captions, each before its simplified letter. */
const PAIRS = [
  '編编 號号 項项 級级 標标 評评 內内 準准 實实 際际 數数 證证 據据 單单 責责 門门 備备 註注 審审 說说',
  '類类 間间 時时 稱称 總总 計计 帳账 帐账 賬账 檢检 對对 應应 題题 負负 報报 處处 滿满 測测 權权 復复',
  '複复 覆复 覈核 減减 獎奖 勵励 創创 條条 結结 達达 資资 質质 憑凭 調调 頁页 碼码 獲获 賦赋 細细 則则',
  '記记 錄录 額额 費费 務务 職职 員员 長长 體体 簽签 領领 導导 組组 織织 鄉乡 鎮镇 縣县 區区 終终 劃划',
  '績绩 與与 別别 並并 開开 關关 點点 進进 簡简 劉刘 書书 無无 臺台 貫贯 產产 業业 廣广 場场 農农 勞劳',
  '動动 訴诉 辦办 決决 認认 確确 擬拟 統统 彙汇 匯汇 佈布 佔占 歷历 屬属 屆届 層层 衛卫 環环 護护 補补',
  '裏里 裡里 係系 親亲 觀观 規规 訂订 設设 許许 該该 詳详 諾诺 議议 變变 讓让 財财 貨货 購购 賞赏 較较',
  '輔辅 輪轮 轉转 連连 週周 過过 運运 還还 違违 適适 選选 遺遗 鄰邻 釋释 鑒鉴 錢钱 鐵铁 闆板 隊队 陽阳',
  '隨随 險险 雜杂 離离 電电 頂顶 順顺 須须 預预 頒颁 頻频 顯显 風风 養养 驗验 發发',
];

export const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRS.flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
