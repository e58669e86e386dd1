import { type ChangeEvent, useRef } from 'react';
import type { PickedFile } from '../../state/services';
import { filesFrom } from './dropped-files';

interface Props {
  readonly label: string;
  readonly onPick: (files: readonly PickedFile[]) => void;
  readonly accept?: string;
  readonly many?: boolean;
  /** A folder is picked instead of files. */
  readonly folder?: boolean;
  readonly className?: string;
}

/** The system's file dialog behind a button like any other. */
export function FileButton({ label, onPick, accept, many, folder, className = 'button' }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const pick = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = filesFrom(target.files);
    // The same files can be picked again.
    target.value = '';
    if (files.length > 0) onPick(files);
  };
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={many ?? false}
        onChange={pick}
        {...(folder ? { webkitdirectory: '' } : {})}
      />
    </>
  );
}
