import type { ReactNode } from 'react';

/** What was done. The frame is always there, so that screen readers notice what comes into it. */
export function Notice({ text, children }: { readonly text: string | null; readonly children?: ReactNode }) {
  return (
    <div role="status">
      {(text !== null || Boolean(children)) && (
        <div className="message">
          {text !== null && <p>{text}</p>}
          {children}
        </div>
      )}
    </div>
  );
}
