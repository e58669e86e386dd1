import { decimal, formatDecimal } from '../../decimal';
import type { PhraseFamily } from './types';
import { N, POINTS, number, spanOf } from './words';

const LATE = '(?:超(?:过|出|时限|时|期)?|逾期|推迟|延迟|延期|迟报|晚报|拖延|迟)';
const COUNTED = new RegExp(
  `每?${LATE}(?:报送|上报|到位|完成)?(?:时限|期限)?${N}(个月|个工作日|工作日|天|日|周|月|小时)(?:报送|上报|到位|完成)?(?:的)?,?扣${N}${POINTS}`,
);
/** 逾期报送扣3分: how late does not matter. */
const FLAT = new RegExp(`(?:逾期|迟报|超时|超期|未按时)[^,;。\\d扣每]{0,12}?(?:的)?,?扣${N}${POINTS}`);

export const late: PhraseFamily = {
  id: 'late',
  source: 'R14f 逾期：“每超时限1天扣1”“每推迟1个月到位扣10”“逾期报送扣3”',
  read: (text) => {
    const found = COUNTED.exec(text);
    if (found) {
      const [, length, unit = '天', points] = found;
      const per = decimal(formatDecimal(number(points).div(number(length))));
      return { draft: { type: 'late', per, unit: unit === '日' ? '天' : unit }, spans: [spanOf(found)] };
    }
    const flat = FLAT.exec(text);
    if (!flat) return null;
    return { draft: { type: 'late', per: number(flat[1]), unit: '次', mode: 'flat' }, spans: [spanOf(flat)] };
  },
  examples: [
    { text: '在最后期限前报送计满分，每超时限1天扣1分', says: 'late per=1；unit=天' },
    { text: '每推迟1个月到位扣10分', says: 'late per=10；unit=个月' },
    { text: '按期报送得4分，每逾期1天扣1分，扣完为止', says: 'late per=1；unit=天' },
    { text: '逾期报送扣3分', says: 'late per=3；unit=次；mode=flat' },
    { text: '每超2天扣1分', says: 'late per=0.5；unit=天' },
    { text: '迟报的每次扣1分', says: null },
    { text: '按时报送得4分', says: null },
  ],
};
