/** Custom functions through Microsoft's own runtime. */
import { open } from './fixtures';

test('values, errors of ours, and errors nobody foresaw', async () => {
  const { CustomFunctions, host } = open(undefined, { customFunctions: true });
  CustomFunctions.associate('ADD', (a: number, b: number) => a + b);
  CustomFunctions.associate('LATER', (a: unknown[][]) => Promise.resolve([[a.length, 'x']]));
  CustomFunctions.associate('MISSING', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有这一项');
  });
  CustomFunctions.associate('BROKEN', () => {
    throw new TypeError('oops');
  });
  const results = await Promise.all([
    host.callFunction('ADD', [1, 2]),
    host.callFunction('LATER', [[[1], [2]]]),
    host.callFunction('MISSING', []),
    host.callFunction('BROKEN', []),
    host.callFunction('NOBODY', []),
  ]);
  expect(results).toMatchObject([
    { value: 3 },
    { value: [[2, 'x']] },
    { error: '#N/A', message: '没有这一项' },
    { error: '#VALUE!' },
    { error: '#VALUE!' },
  ]);
  expect(host.counts.syncs).toBe(0);
});

test('the function learns which cell it stands in', async () => {
  const { CustomFunctions, host } = open(undefined, { customFunctions: true });
  CustomFunctions.associate('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address);
  expect(await host.callFunction('WHERE', [], { address: '自评表!C7' })).toEqual({ value: '自评表!C7' });
});
