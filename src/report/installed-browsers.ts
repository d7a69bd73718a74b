import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'google-chrome-beta',
];
/** Searched after PATH: a service or a desktop launcher often starts with a short one. */
const linuxFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Beta'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge are usually installed on a system, the likeliest first. The files need not exist. */
export function installedBrowsers(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return windowsPaths(environment);
  if (platform === 'darwin') return macPaths(environment);
  return linuxPaths(environment);
}

function linuxPaths(environment: Environment): string[] {
  const onPath = (environment['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const folders = [...new Set([...onPath, ...linuxFolders])];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function macPaths(environment: Environment): string[] {
  const home = environment['HOME'];
  const roots = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return macApplications.flatMap((name) => roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)));
}

function windowsPaths(environment: Environment): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
}
