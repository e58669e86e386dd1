/** @jest-environment jsdom */
/** A part of the pane that is loaded when it is first shown, and cannot be. */
import type { ComponentType } from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { messagesIn } from '../../src/core/messages';
import { late } from '../../src/taskpane/components/parts/late';
import { TextsContext } from '../../src/taskpane/components/use-texts';

afterEach(cleanup);

const messages = messagesIn('zh-CN');
const { failures } = messages.pane;

function Named({ name }: { readonly name: string }) {
  return <p>{name}</p>;
}

async function shown(Part: ComponentType<{ readonly name: string }>): Promise<void> {
  await act(async () => {
    render(
      <TextsContext value={messages}>
        <Part name="汇总页" />
      </TextsContext>,
    );
  });
}

test('it is loaded once, and the next time it is there at once', async () => {
  const load = jest.fn(async () => Named);
  const Part = late(load);
  await shown(Part);
  expect(screen.getAllByText('汇总页')).toHaveLength(1);
  render(
    <TextsContext value={messages}>
      <Part name="再来" />
    </TextsContext>,
  );
  expect(screen.getAllByText('再来')).toHaveLength(1);
  expect(load).toHaveBeenCalledTimes(1);
});

test('where it cannot be loaded a person is told, and can try again', async () => {
  let isDown = true;
  const Part = late(async () => {
    if (isDown) throw new Error('ChunkLoadError: http://10.0.0.1/parts/1.js');
    return Named;
  });
  await shown(Part);
  expect(screen.getByRole('alert').textContent).toBe(`${failures.part}${failures.retry}`);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: failures.retry })));
  expect(screen.getByRole('alert').textContent).toContain(failures.part);
  isDown = false;
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: failures.retry })));
  expect(screen.getByText('汇总页')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
