import { expect, test } from 'vitest';
import { installedBrowsers } from './installed-browsers.ts';

test('on Linux, folders of PATH come before the usual ones, and Chrome before Edge', () => {
  const paths = installedBrowsers('linux', { PATH: '/opt/tools:/usr/bin:relative' });
  expect(paths[0]).toBe('/opt/tools/google-chrome-stable');
  expect(paths).toContain('/snap/bin/chromium');
  expect(paths.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
  expect(paths.indexOf('/usr/bin/google-chrome')).toBeLessThan(paths.indexOf('/opt/tools/microsoft-edge'));
  expect(paths.some((path) => path.startsWith('relative'))).toBe(false);
});

test('on macOS, applications of the system and of the user are found', () => {
  const paths = installedBrowsers('darwin', { HOME: '/Users/siti' });
  expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/siti/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('on Windows, Edge is found in its 32-bit folder and Chrome in that of one user', () => {
  const paths = installedBrowsers('win32', {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\siti\\AppData\\Local',
  });
  expect(paths).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(paths).toContain('C:\\Users\\siti\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
});

test('an environment without any folder names still gives the usual Linux paths and no Windows ones', () => {
  expect(installedBrowsers('linux', {})).toContain('/usr/bin/chromium');
  expect(installedBrowsers('win32', {})).toEqual([]);
});
