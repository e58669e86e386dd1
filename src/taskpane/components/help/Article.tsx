import type { Block, HelpPlace, Inline } from '../../state/help/types';

interface Go {
  readonly onGo: (place: HelpPlace) => void;
}

/** Blocks of the help as elements; every text is text and nothing else. */
export function Article({ blocks, onGo }: { readonly blocks: readonly Block[] } & Go) {
  return blocks.map((block, at) => <OneBlock key={at} block={block} onGo={onGo} />);
}

function OneBlock({ block, onGo }: { readonly block: Block } & Go) {
  if ('heading' in block) {
    const Heading = block.level === 2 ? 'h3' : 'h4';
    return (
      // Links lead here, so it can take the focus.
      <Heading id={headingId(block.id)} tabIndex={-1}>
        <Inlines inlines={block.heading} onGo={onGo} />
      </Heading>
    );
  }
  if ('text' in block)
    return (
      <p>
        <Inlines inlines={block.text} onGo={onGo} />
      </p>
    );
  if ('lines' in block)
    return (
      // Long commands scroll by themselves, so they must be reachable by keyboard.
      <pre tabIndex={0}>
        <code>{block.lines}</code>
      </pre>
    );
  if ('note' in block)
    return (
      <div className="note">
        <Article blocks={block.note} onGo={onGo} />
      </div>
    );
  if ('list' in block) {
    const List = block.isOrdered ? 'ol' : 'ul';
    return (
      <List>
        {block.list.map((entry, at) => (
          <li key={at}>
            <Article blocks={entry} onGo={onGo} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          {block.headings.map((heading, at) => (
            <th key={at} scope="col">
              <Inlines inlines={heading} onGo={onGo} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.table.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inlines inlines={cell} onGo={onGo} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines, onGo }: { readonly inlines: readonly Inline[] } & Go) {
  return inlines.map((one, at) => {
    if (typeof one === 'string') return one;
    if ('code' in one) return <code key={at}>{one.code}</code>;
    if ('word' in one) return <span key={at} className="word">{`「${one.word}」`}</span>;
    if ('strong' in one)
      return (
        <strong key={at}>
          <Inlines inlines={one.strong} onGo={onGo} />
        </strong>
      );
    return (
      <button key={at} type="button" className="link" onClick={() => onGo(one.to)}>
        <Inlines inlines={one.link} onGo={onGo} />
      </button>
    );
  });
}

/** The anchor of a heading in the help. */
export function headingId(anchor: string): string {
  return `help-${anchor}`;
}
