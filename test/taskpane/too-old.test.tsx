/** @jest-environment jsdom */
/** What an Excel shows that cannot run the pane: in a browser that runs our scripts, and in one that cannot even read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen } from '@testing-library/react';
import ts from 'typescript';
import { messagesIn } from '../../src/core/messages';
import { TooOld } from '../../src/taskpane/components/TooOld';
import { ROOT } from '../manifest/tree';

const DESK = 'https://rs.example.gov.cn/zipingtong/zipingtong.html';
const read = (name: string): string => readFileSync(path.join(ROOT, 'src/taskpane', name), 'utf8');

describe.each([
  ['zh-CN', '太旧', '打开单机版'],
  ['en-US', 'too old', 'Open the desk edition'],
])('the pane in %s', (language, what, link) => {
  test('says so, and is one click from the desk edition', () => {
    render(<TooOld messages={messagesIn(language)} desk={DESK} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(what);
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe(DESK);
    // The pane's own browser may be the old one: then the address is to be copied.
    expect(screen.getByText(DESK).className).toBe('address');
  });
});

describe('the page itself', () => {
  const SCRIPTS = ['functions.js?1', 'taskpane.js?1'];
  const newEnough = Object.getOwnPropertyDescriptor(Object, 'hasOwn') as PropertyDescriptor;

  /** The page as the build leaves it, with start.js run in it. */
  function open(): void {
    const { head, body } = new DOMParser().parseFromString(read('taskpane.html'), 'text/html');
    document.documentElement.className = '';
    document.head.innerHTML = head.innerHTML;
    document.body.innerHTML = body.innerHTML;
    const start = document.createElement('script');
    start.setAttribute('data-scripts', SCRIPTS.join(' '));
    document.head.append(start);
    window.eval(read('start.js'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
  }

  const loaded = (): readonly (string | null)[] =>
    [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'));

  afterEach(() => Object.defineProperty(Object, 'hasOwn', newEnough));

  test('in an old browser it keeps its sentence, with a plain link, and loads no script', () => {
    Reflect.deleteProperty(Object, 'hasOwn');
    open();
    expect([document.documentElement.className, loaded()]).toEqual(['', []]);
    const text = document.querySelector('.no-script')?.textContent ?? '';
    expect(text).toContain('这个版本的 Excel 太旧');
    expect(text).toContain('This Excel is too old');
    expect(document.querySelector('.no-script a')?.getAttribute('href')).toBe('zipingtong.html');
  });

  test('in any other it hides the sentence and loads the scripts in their order', () => {
    open();
    expect([document.documentElement.className, loaded()]).toEqual(['new-enough', SCRIPTS]);
    for (const script of document.querySelectorAll<HTMLScriptElement>('script[src]'))
      expect(script.async).toBe(false);
    expect(read('styles/base.css')).toMatch(/\.new-enough \.no-script \{\s*display: none/);
  });

  test('start.js is written so that the oldest can read it', () => {
    const written = (target: ts.ScriptTarget, text: string): string =>
      ts.transpileModule(text, { fileName: 'start.js', compilerOptions: { target, allowJs: true } })
        .outputText;
    const isOld = (text: string): boolean =>
      written(ts.ScriptTarget.ES5, text) === written(ts.ScriptTarget.ES2022, text);
    expect(isOld(read('start.js'))).toBe(true);
    expect(isOld(`${read('start.js')}\nconst one = () => 1;\n`)).toBe(false);
  });
});
