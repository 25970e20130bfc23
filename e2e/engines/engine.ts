/** The browser engines that readers have. */
export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A browser that is driven from outside, in the few ways in which all engines can be driven. */
export interface Engine {
  /** Name and version, as the browser gives them. */
  version: string;
  /** Opens an address in a window as wide as asked for, in CSS pixels, and waits until it has loaded. */
  open: (address: string, width: number) => Promise<void>;
  /** Runs a function in the page: it may use nothing from around it. Its parameters and what it returns are JSON. */
  run: <Parameters extends unknown[], Result>(
    script: (...parameters: Parameters) => Result,
    ...parameters: Parameters
  ) => Promise<Awaited<Result>>;
  click: (selector: string) => Promise<void>;
  press: (key: 'Enter' | 'Escape') => Promise<void>;
  /** What the window shows, as a PNG. */
  picture: () => Promise<Uint8Array>;
  /** The page as a PDF of A4 sheets; undefined where the engine's driver cannot print. */
  print: () => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
}

/** Height of the windows, in CSS pixels. */
export const HEIGHT = 800;
