/** Every way of altering a workbook. */
import type { Family } from '../family';
import { attributes } from './attributes';
import { bombs } from './bombs';
import { bytesFlipped } from './bytes';
import { cellTexts } from './cell-texts';
import { cellValues } from './cell-values';
import { columns } from './columns';
import { controlCharacters } from './control-characters';
import { deepNesting } from './deep-nesting';
import { dimensionClaims } from './dimension-claims';
import { elements } from './elements';
import { entityBomb } from './entity-bomb';
import { farCorner } from './far-corner';
import { hostileXml } from './hostile-xml';
import { junk } from './junk';
import { longTexts } from './long-texts';
import { manyCells } from './many-cells';
import { manyRows } from './many-rows';
import { manySheets } from './many-sheets';
import { merges } from './merges';
import { namesAndLinks } from './names-and-links';
import { nestedZips } from './nested-zips';
import { oldFormats } from './old-formats';
import { partBytes } from './part-bytes';
import { partCut } from './part-cut';
import { partsDropped } from './parts';
import { relationships } from './relationships';
import { rows } from './rows';
import { several } from './several';
import { sharedFormulas } from './shared-formulas';
import { snapshot } from './snapshot';
import { spliced } from './spliced';
import { stringIndexes } from './string-indexes';
import { styles } from './styles';
import { truncated } from './truncated';
import { zipEntries } from './zip-entries';
import { zipHeaders } from './zip-headers';
import { zipNames } from './zip-names';

/** Those that leave a workbook that can mostly be altered once more. */
const GENTLE: readonly Family[] = [
  cellTexts,
  cellValues,
  columns,
  controlCharacters,
  rows,
  snapshot,
  attributes,
  farCorner,
];

export const FAMILIES: readonly Family[] = [
  attributes,
  bombs,
  bytesFlipped,
  cellTexts,
  cellValues,
  columns,
  controlCharacters,
  deepNesting,
  dimensionClaims,
  elements,
  entityBomb,
  farCorner,
  hostileXml,
  junk,
  longTexts,
  manyCells,
  manyRows,
  manySheets,
  merges,
  namesAndLinks,
  nestedZips,
  ...oldFormats,
  partBytes,
  partCut,
  partsDropped,
  relationships,
  rows,
  several(GENTLE),
  sharedFormulas,
  snapshot,
  spliced,
  stringIndexes,
  styles,
  truncated,
  zipEntries,
  zipHeaders,
  zipNames,
];
