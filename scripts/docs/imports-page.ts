/** docs/developing/imports.md: which folder of src imports which, as a diagram that GitHub draws. */
import { type FileImports, importsOf } from './imports';

const CORE = 'core';
/** Outermost first, as in docs/architecture.md. */
const LAYERS = [
  { name: 'faces', folders: ['cli', 'taskpane', 'functions', 'desk'] },
  { name: 'adapters', folders: ['excel', 'xlsx', 'files', 'documents'] },
] as const;

const folderOf = (file: string): string => file.split('/')[1] ?? '';

interface Arrows {
  /** "cli xlsx" */
  readonly pairs: ReadonlySet<string>;
  /** Only such: no code goes along them. */
  readonly folders: readonly string[];
}

function arrowsOf(imports: ReadonlyMap<string, FileImports>): Arrows {
  const pairs = new Set<string>();
  for (const [file, { files }] of imports)
    for (const other of files)
      if (folderOf(file) !== folderOf(other)) pairs.add(`${folderOf(file)} ${folderOf(other)}`);
  return {
    pairs: new Set([...pairs].sort()),
    folders: [...new Set([...imports.keys()].map(folderOf))].sort(),
  };
}

/** The packages each folder names itself, ours and the platform's aside. */
function packagesOf(imports: ReadonlyMap<string, FileImports>, folder: string): readonly string[] {
  const named = [...imports]
    .filter(([file]) => folderOf(file) === folder)
    .flatMap(([, { packages }]) => packages);
  return [...new Set(named)].sort();
}

export function diagramPage(root: string): string {
  const imports = importsOf(root);
  const { pairs, folders } = arrowsOf(imports);
  const layers = LAYERS.map(({ name, folders: own }) =>
    [
      `  subgraph ${name}`,
      ...own.filter((folder) => folders.includes(folder)).map((folder) => `    ${folder}`),
      '  end',
    ].join('\n'),
  );
  const placed: readonly string[] = [CORE, ...LAYERS.flatMap(({ folders: own }) => own)];
  const others = folders.filter((folder) => !placed.includes(folder)).map((folder) => `  ${folder}`);
  const arrows = [...pairs].map((pair) => `  ${pair.replace(' ', ' --> ')}`);
  const rows = folders.map(
    (folder) => `| \`${folder}\` | ${packagesOf(imports, folder).join(', ') || 'none'} |`,
  );
  return `# Who imports whom

Made from the code by \`npm run diagram\`; a test fails when it is stale. An arrow from A to B: some file of \`src/A\` imports some file of
\`src/B\`, be it only a type. Arrows point inward; the desk is the pane again, with files in the place of Excel.

\`\`\`mermaid
flowchart TD
${[...layers, `  ${CORE}`, ...others, ...arrows].join('\n')}
\`\`\`

The packages that each folder names:

| folder | packages |
| --- | --- |
${rows.join('\n')}
`;
}
