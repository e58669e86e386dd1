/** @jest-environment jsdom */
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { messagesIn } from '../../src/core/messages';
import { helpTexts } from '../../src/core/messages/help';
import { Desk } from '../../src/desk/components/Desk';
import { createDesk } from '../../src/desk/state/desk';
import { browserMemory } from '../../src/taskpane/services/memory';
import type { Memory } from '../../src/taskpane/state/services';
import { PANE_STEPS, TOUR_KEY, createTour } from '../../src/taskpane/state/tour/controller';
import { renderPane, rows, sample, setUp } from './render-pane';

// Busy machines are slow: nothing is measured here.
jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 60_000 });

// Browsers scroll; the simulated one lacks it.
Element.prototype.scrollIntoView = () => undefined;

const { tour: texts } = helpTexts('zh-CN');
const BLANK = { sheets: [], names: [], date1904: false, hasMacros: false, externalLinks: [] };

function remembering(start: string | null = null): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>(start === null ? [] : [[TOUR_KEY, start]]);
  return { kept, get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
}

describe('its state', () => {
  test('goes through all steps and is over for good', () => {
    const memory = remembering();
    const tour = createTour(PANE_STEPS, memory);
    const seen = PANE_STEPS.map(() => {
      const { at } = tour.store.get();
      tour.next();
      return at;
    });
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect(tour.store.get().at).toBeNull();
    tour.next();
    expect(tour.store.get().at).toBeNull();
    expect(createTour(PANE_STEPS, memory).store.get().at).toBeNull();
  });

  test('put away once, it never comes back', () => {
    const memory = remembering();
    createTour(PANE_STEPS, memory).dismiss();
    expect(createTour(PANE_STEPS, memory).store.get().at).toBeNull();
  });

  test('goes on in the window that the example opens in', () => {
    const memory = remembering();
    createTour(PANE_STEPS, memory).next();
    expect(createTour(PANE_STEPS, memory).store.get().at).toBe(1);
  });

  test('a step that is done by itself passes, another one does not', () => {
    const tour = createTour(PANE_STEPS, remembering());
    tour.passed('finding');
    expect(tour.store.get().at).toBe(0);
    tour.passed('example');
    expect(tour.store.get().at).toBe(1);
  });

  test.each(['over', '9', '-1', 'true', ''])('remembered %j means: not again', (start) => {
    expect(createTour(PANE_STEPS, remembering(start)).store.get().at).toBeNull();
  });

  test('where nothing can be remembered there is none', () => {
    const tour = createTour(PANE_STEPS, undefined);
    tour.next();
    expect(tour.store.get().at).toBeNull();
  });
});

describe('the browser’s memory', () => {
  afterEach(() => jest.restoreAllMocks());

  test('keeps what it is given', () => {
    browserMemory()?.set('zipingtong.test', 'x');
    expect(browserMemory()?.get('zipingtong.test')).toBe('x');
  });

  test('there is none where storing is refused', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(browserMemory()).toBeUndefined();
  });
});

describe('beside Excel', () => {
  const card = () => screen.findByRole('complementary', { name: texts.label });

  test('it begins at the example, without taking the focus', async () => {
    await renderPane(BLANK, { services: { memory: remembering() } });
    await card();
    screen.getByText(texts.steps.example.title);
    expect(document.activeElement).toBe(document.body);
  });

  test('over a self-assessment it begins at the findings, and goes on when one is looked at', async () => {
    const { user } = await renderPane(sample('收回/柳树村.xlsx'), { services: { memory: remembering() } });
    await card();
    screen.getByText(texts.steps.finding.title);
    await user.click(rows()[0] ?? document.body);
    screen.getByText(texts.steps.cell.title);
  });

  test('by keyboard alone: on to the end', async () => {
    const memory = remembering('3');
    const { user } = await renderPane(sample('收回/柳树村.xlsx'), { services: { memory } });
    await card();
    screen.getByRole('button', { name: texts.next }).focus();
    await user.keyboard('{Enter}');
    screen.getByRole('button', { name: texts.done }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(memory.kept.get(TOUR_KEY)).toBe('over');
  });

  test('put away, it is gone', async () => {
    const memory = remembering();
    const { user } = await renderPane(sample('收回/柳树村.xlsx'), { services: { memory } });
    await card();
    await user.click(screen.getByRole('button', { name: texts.never }));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(memory.kept.get(TOUR_KEY)).toBe('over');
  });

  test('axe finds nothing wrong with it', async () => {
    const { container } = await renderPane(BLANK, { services: { memory: remembering() } });
    await card();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('on the page without Excel', () => {
  function desk(memory?: Memory) {
    const { services } = setUp(BLANK);
    const made = createDesk({
      ...services,
      memory,
      fingerprint: async () => null,
      annotate: async (bytes) => bytes,
    });
    render(<Desk desk={made} />);
    return made;
  }

  test('the example is checked in the place of a village’s file, and the steps follow', async () => {
    const user = userEvent.setup();
    const made = desk(remembering());
    await user.click(screen.getByRole('button', { name: texts.openExample }));
    await screen.findByText(texts.steps.deskFinding.title);
    await user.click(await screen.findByRole('button', { name: /柳树村/ }));
    const row = await screen.findByRole('button', { name: /佐证编号 1\.3-9|形成于/ });
    await user.click(row);
    await screen.findByText(texts.steps.deskCell.title);
    await user.click(screen.getByRole('button', { name: messagesIn('zh-CN').pane.check.explain }));
    await screen.findByRole('heading', { name: helpTexts('zh-CN').source });
    act(() => made.help.store.get().back?.());
    await screen.findByText(texts.steps.deskCell.title);
  });

  test('without a memory there is no tour', () => {
    desk();
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
