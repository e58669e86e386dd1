/** The services that only a page with a pane and a ribbon has: what shows, and what the ribbon may call. */
import { type ClassSpec, handle } from '../engine/define';
import type { Engine } from '../engine/engine';

export interface PaneEvents {
  readonly onPaneVisible: (isVisible: boolean) => void;
}

type Methods = NonNullable<ClassSpec<null>['methods']>;

export function addPaneServices({ services }: Engine, { onPaneVisible }: PaneEvents): void {
  /** Their names are in no typings, which is what "_" says. */
  const add = (service: string, name: string, methods: Methods): void => {
    services.set(service, handle<null>({ name: `_${name}`, methods }, null));
  };
  add('Microsoft.AppRuntime.AppRuntimeService', 'AppRuntimeService', {
    setAppRuntimeState: (_target, args) => onPaneVisible(args.atMost(1).text(0) === 'Visible'),
  });
  add('Microsoft.InternalService.AddinInternalService', 'AddinInternalService', {
    notifyActionHandlerReady: (_target, args) => void args.atMost(0),
  });
}
