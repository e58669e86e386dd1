import type { Messages } from '../../core/messages';

/** Instead of the pane where Excel cannot run it: what is the matter, what still works, what to do. */
export function TooOld({ messages }: { readonly messages: Messages }) {
  const { tooOld: texts, product } = messages.pane;
  return (
    <main className="pane too-old">
      <h1>{product}</h1>
      <h2>{texts.title}</h2>
      <p>{texts.what}</p>
      <p>{texts.stillWorks}</p>
      <p>{texts.whatToDo}</p>
    </main>
  );
}
