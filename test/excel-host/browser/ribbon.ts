/** The part of Excel's ribbon that belongs to the add-in, and what to choose for the simulation. */
import { EMPTY, SAMPLES } from './books';
import { isShownProfile, SHOWN_PROFILES, type ShownProfile } from './profiles';

export interface Choice {
  readonly book: string;
  readonly profile: ShownProfile;
}

export interface RibbonEvents {
  readonly onShowPane: () => void;
  readonly onCommand: (id: string) => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onFile: (file: File) => void;
}

/** As in manifest.xml. */
const COMMANDS = [
  { id: null, label: '打开', icon: 'icon' },
  { id: 'zptCheck', label: '检查', icon: 'check' },
  { id: 'zptClear', label: '清除标记', icon: 'clear' },
  { id: 'zptSummary', label: '汇总', icon: 'summary' },
] as const;

/** @param assets the folder of the icons, with "/" at its end */
export function ribbon(choice: Choice, assets: string, events: RibbonEvents): HTMLElement {
  const element = document.createElement('header');
  element.className = 'ribbon';
  const group = document.createElement('div');
  group.className = 'commands';
  group.setAttribute('role', 'toolbar');
  group.setAttribute('aria-label', '自评通');
  group.append(...COMMANDS.map((command) => button(command, assets, events)));
  element.append(group, choices(choice, events));
  return element;
}

function button(
  { id, label, icon }: (typeof COMMANDS)[number],
  assets: string,
  { onShowPane, onCommand }: RibbonEvents,
): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  const image = document.createElement('img');
  image.src = `${assets}${icon}-32.png`;
  image.alt = '';
  element.append(image, label);
  element.addEventListener('click', () => (id === null ? onShowPane() : onCommand(id)));
  return element;
}

function choices(choice: Choice, { onChoose, onFile }: RibbonEvents): HTMLElement {
  const element = document.createElement('div');
  element.className = 'choices';
  const books = [EMPTY, ...SAMPLES].map((name) => [name, name] as const);
  const profiles = Object.entries(SHOWN_PROFILES).map(([name, { label }]) => [name, label] as const);
  const file = document.createElement('input');
  file.type = 'file';
  file.accept = '.xlsx';
  file.hidden = true;
  file.addEventListener('change', () => {
    const picked = file.files?.[0];
    if (picked) onFile(picked);
  });
  const pick = document.createElement('button');
  pick.type = 'button';
  pick.textContent = '打开文件…';
  pick.addEventListener('click', () => file.click());
  element.append(
    select('工作簿', books, choice.book, (book) => onChoose({ ...choice, book })),
    pick,
    file,
    select('Excel 版本', profiles, choice.profile, (profile) => {
      if (isShownProfile(profile)) onChoose({ ...choice, profile });
    }),
  );
  return element;
}

function select(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const frame = document.createElement('label');
  const element = document.createElement('select');
  element.append(...options.map(([each, text]) => new Option(text, each, false, each === value)));
  element.addEventListener('change', () => onChange(element.value));
  frame.append(label, element);
  return frame;
}
