/** Microsoft's own client runtime, unmodified, in a world of its own with the stand-in at the other end of its bridge. */
import fs from 'node:fs';
import vm from 'node:vm';
import type { Engine } from '../engine/engine';
import { isSetSupported } from '../engine/requirements';

const FILE = '@microsoft/office-js/dist/excel-win32-16.01.debug.js';
const hostInfo = (flags: number) => ({
  hostType: 'excel',
  hostPlatform: 'win32',
  hostSpecificFileVersion: '16.01',
  flags,
});
/** The flag of a runtime that custom functions share with the pane. */
const SHARED = 2;
let script: vm.Script | null = null;

interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the runtime. */
  onMessageFromHost?: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** What the runtime puts into its world. */
export interface RuntimeWorld {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

function bridgeTo(engine: Engine): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Request;
      void engine.answer(JSON.stringify(message.body), flags).then((answer) => {
        const reply =
          answer.kind === 'done'
            ? { statusCode: 200, headers: {}, body: JSON.parse(answer.text) as unknown }
            : {
                statusCode: 400,
                headers: {},
                body: { error: { code: answer.code, message: answer.message } },
              };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  engine.onEvent(({ category, type, target, message }) => {
    const entries = [[category, type, target, message, 0]];
    // As in Excel, news comes after the answer to what caused it.
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })), 0);
  });
  return bridge;
}

function officeContext(engine: Engine): unknown {
  const { requirements, platform } = engine.profile;
  return {
    platform,
    host: 'Excel',
    contentLanguage: 'zh-CN',
    displayLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform, version: '16.0.17928.20114' },
    requirements: {
      isSetSupported: (set: string, version?: string | number) =>
        isSetSupported(requirements, set, version === undefined ? undefined : String(version)),
    },
  };
}

/** What the loader defines before it loads the runtime. */
function loaderStubs(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const association = { mappings, onchange: (listener: () => void) => changed.push(listener) };
  const associate = (given: string | Record<string, unknown>, implementation?: unknown): void => {
    Object.assign(mappings, typeof given === 'string' ? { [given.toUpperCase()]: implementation } : given);
    for (const listener of changed) listener();
  };
  const onReady = async (callback?: (info: unknown) => void): Promise<unknown> => {
    const info = { host: 'Excel', platform: 'PC' };
    await Promise.resolve();
    callback?.(info);
    return info;
  };
  return {
    CustomFunctions: { _association: association, associate },
    Microsoft: { Office: { WebExtension: { onReady, HostType: { Excel: 'Excel' } } } },
  };
}

/** @param customFunctions whether the runtime of custom functions is started too */
export function startRuntime(engine: Engine, customFunctions: boolean): RuntimeWorld {
  const file = require.resolve(FILE);
  script ??= new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file });
  const info = hostInfo(customFunctions ? SHARED : 0);
  const world: Record<string, unknown> = {
    ...loaderStubs(),
    _richApiNativeBridge: bridgeTo(engine),
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    navigator: { userAgent: 'stand-in', platform: 'Win32' },
    location: { href: 'https://localhost/', hash: '', search: '', host: 'localhost', protocol: 'https:' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      addEventListener: () => undefined,
      cookie: '',
      URL: 'https://localhost/',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  world['window'] = world;
  world['self'] = world;
  // What the loader, office.js, would have learnt from the host.
  const context = officeContext(engine);
  world['OSF'] = {
    _OfficeAppFactory: {
      getContext: () => context,
      getHostInfo: () => info,
      getOfficeAppContext: () => context,
    },
  };
  vm.createContext(world);
  script.runInContext(world);
  return world as unknown as RuntimeWorld;
}
