import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Browsers without windows, which open a page in half the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macApplications = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** Where Chrome or Chromium may be installed on this system: on the PATH first, then where installers put it; one without windows before all others. */
export function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return [...onWindowsPath(environment), ...inWindowsFolders(environment)];
  const onPath = (environment.PATH ?? '').split(':').filter((folder) => folder !== '');
  const paths = [shells, browsers].flatMap((commands) =>
    onPath.flatMap((folder) => commands.map((command) => posix.join(folder, command))),
  );
  return platform === 'darwin'
    ? [...paths, ...macApplications, ...inHome(environment)]
    : [...paths, '/snap/bin/chromium'];
}

function inHome({ HOME }: Environment): string[] {
  return HOME === undefined ? [] : macApplications.map((application) => posix.join(HOME, application));
}

function onWindowsPath(environment: Environment): string[] {
  const folders = (environment.Path ?? environment.PATH ?? '').split(';').filter((folder) => folder !== '');
  return [shells, browsers].flatMap((commands) =>
    folders.flatMap((folder) => commands.map((command) => win32.join(folder, `${command}.exe`))),
  );
}

function inWindowsFolders(environment: Environment): string[] {
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root === undefined ? [] : windowsPrograms.map((program) => win32.join(root, program)),
  );
}
