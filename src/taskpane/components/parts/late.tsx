import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { type Failed, PaneFailure, failedBy } from '../../state/failure';
import { useMessages } from '../use-texts';
import { Failure } from './Failure';

/**
 * A component that is loaded when it is first shown: the pane starts without it. Where it cannot be loaded (the network is
 * down, the site was changed) it says so and can be tried again; the rest of the pane goes on.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const messages = useMessages();
    const [Shown, show] = useState<ComponentType<Props> | null>(() => loaded);
    const [failure, fail] = useState<Failed | null>(null);
    const get = useCallback((): void => {
      fail(null);
      load().then(
        (component) => {
          loaded = component;
          show(() => component);
        },
        () => fail(failedBy(new PaneFailure(messages.pane.failures.part, true), messages, get)),
      );
    }, [messages]);
    useEffect(() => {
      if (!loaded) get();
    }, [get]);
    return Shown ? <Shown {...props} /> : <Failure failure={failure} onDismiss={get} />;
  };
}
