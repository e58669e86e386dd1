/** Colour scales and data bars, as Excel takes and refuses them. */
import { open } from './fixtures';

test('a colour scale and bars are kept with what they were given', async () => {
  const { Excel } = open({ 甲: [[0.2, 5]] });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    const { colorScale } = sheet.getRange('A1').conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#f00' },
      maximum: { type: 'Number', formula: '1', color: '#FFFFFF' },
    };
    const { dataBar } = sheet.getRange('B1').conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'HighestValue' };
    dataBar.positiveFormat.fillColor = '#9DC3E6';
    await context.sync();
    const [scale, bars] = ['A1', 'B1'].map((cell) => sheet.getRange(cell).conditionalFormats.getItemAt(0));
    scale?.colorScale.load('criteria,threeColorScale');
    bars?.dataBar.load('lowerBoundRule,upperBoundRule');
    bars?.dataBar.positiveFormat.load('fillColor,gradientFill');
    await context.sync();
    return [
      scale?.colorScale.criteria,
      scale?.colorScale.threeColorScale,
      bars?.dataBar.lowerBoundRule,
      bars?.dataBar.positiveFormat.fillColor,
      bars?.dataBar.positiveFormat.gradientFill,
    ];
  });
  expect(read).toEqual([
    {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'Number', formula: '1', color: '#FFFFFF' },
    },
    false,
    { type: 'Number', formula: '0' },
    '#9DC3E6',
    true,
  ]);
});

const refused: Readonly<Record<string, (formats: Excel.ConditionalFormatCollection) => void>> = {
  'a number without its formula': (formats) => {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'Number', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    };
  },
  'no such colour': (formats) => {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: 'reddish' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    };
  },
  'a lower bound at the highest value': (formats) => {
    formats.add('DataBar').dataBar.lowerBoundRule = { type: 'HighestValue' };
  },
  'a bar that is asked for its scale': (formats) => {
    formats.add('DataBar').colorScale.load('criteria');
  },
};

test.each(Object.keys(refused))('%s is refused', async (what) => {
  const { Excel } = open({ 甲: [[1]] });
  const attempt = Excel.run(async (context) => {
    refused[what]?.(context.workbook.worksheets.getItem('甲').getRange('A1').conditionalFormats);
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
});
