/** A reader with the faults that ours must not have, told by the file's name; all other files are read as they are. */
import { type ReadBytes, readBytes } from '../../../src/cli/reading/serve';

export const plantedRead: ReadBytes = (request) => {
  const kept: number[][] = [];
  if (request.name.includes('没完')) for (;;);
  while (request.name.includes('太重')) kept.push(new Array<number>(1_000_000).fill(kept.length));
  if (request.name.includes('出错')) throw new Error('planted');
  if (request.name.includes('退出')) process.exit(3);
  return readBytes(request);
};
