/** Files of the browser as the controllers take them. */
import type { PickedFile } from '../../state/services';

export function pickedFile(file: File, path = file.webkitRelativePath || file.name): PickedFile {
  return { path, read: async () => new Uint8Array(await file.arrayBuffer()), blob: file };
}

export function filesFrom(list: FileList | null): readonly PickedFile[] {
  return [...(list ?? [])].map((file) => pickedFile(file));
}

/**
 * What was dropped: files as they are, and of folders the files directly in them; those in folders within as well when
 * `isDeep`.
 * The entries must be asked for before anything is awaited: afterwards the browser has forgotten them.
 */
export async function droppedFiles(
  { items, files }: DataTransfer,
  isDeep = false,
): Promise<{ readonly files: readonly PickedFile[]; readonly hasFolder: boolean }> {
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const folders = entries.filter((entry) => entry?.isDirectory) as FileSystemDirectoryEntry[];
  if (folders.length === 0) return { files: filesFrom(files), hasFolder: false };
  const single = entries.filter((entry) => entry?.isFile) as FileSystemFileEntry[];
  const inside = await Promise.all(folders.map(async (folder) => filesIn(folder, folder.name, isDeep)));
  const own = await Promise.all(single.map(async (entry) => pickedFile(await fileOf(entry))));
  return { files: [...own, ...inside.flat()], hasFolder: true };
}

async function filesIn(
  folder: FileSystemDirectoryEntry,
  path: string,
  isDeep: boolean,
): Promise<readonly PickedFile[]> {
  const reader = folder.createReader();
  const files: PickedFile[] = [];
  // A reader gives its entries in portions, and none once it is through.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return files;
    for (const entry of portion) {
      const inside = `${path}/${entry.name}`;
      if (entry.isFile) files.push(pickedFile(await fileOf(entry as FileSystemFileEntry), inside));
      else if (isDeep) files.push(...(await filesIn(entry as FileSystemDirectoryEntry, inside, isDeep)));
    }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
