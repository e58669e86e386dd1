import { isBlankText, squash } from '../../src/core/text';

test('squash ignores width, spaces, breaks and invisible characters', () => {
  expect(squash(' 考 核\n得　分\u200b ')).toBe('考核得分');
  expect(squash('５．０（分）')).toBe('5.0(分)');
});

test('blank means that nothing visible is there', () => {
  expect(isBlankText(' \u3000\u200b\n\u00a0')).toBe(true);
  expect(isBlankText('0')).toBe(false);
});
