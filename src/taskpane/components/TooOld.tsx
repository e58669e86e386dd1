import type { Messages } from '../../core/messages';

export interface TooOldProps {
  readonly messages: Messages;
  /** The address of the desk edition. */
  readonly desk: string;
}

/** Instead of the pane where Excel cannot run it: what is the matter, what still works, what to do. */
export function TooOld({ messages, desk }: TooOldProps) {
  const { tooOld: texts, product } = messages.pane;
  return (
    <main className="pane too-old">
      <h1>{product}</h1>
      <h2>{texts.title}</h2>
      <p>{texts.what}</p>
      <p>{texts.desk}</p>
      <p>
        <a href={desk} target="_blank" rel="noopener">
          {texts.openDesk}
        </a>
      </p>
      <p>{texts.copyAddress}</p>
      <p className="address">{desk}</p>
      <p>{texts.stillWorks}</p>
      <p>{texts.whatToDo}</p>
    </main>
  );
}
