import { findProgram, printProgram, thisMachine, type Surroundings, type Wanted } from './find-program';

export type { Surroundings } from './find-program';

const CHROMIUM: Wanted = {
  variable: 'CHROMIUM_PATH',
  names: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge', 'chromium', 'chromium-browser'],
  fixed: [
    // Where Debian's is, for a caller whose PATH is short.
    '/usr/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  help: 'No Chromium was found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to the program the tests should use.',
};

// With the fonts that stand in for Arial and Times; without them text is as wide as whatever font is there.
const real = thisMachine("Debian's Chromium for the browser tests", ['chromium', 'fonts-liberation']);

/**
 * The program the browser tests use: the one in CHROMIUM_PATH, else Chrome, Edge or Chromium on the machine, else
 * Debian's, which is installed when this runs as root. Throws one sentence that says what to do when there is none.
 */
export const findChromium = (around: Surroundings = real): string => findProgram(CHROMIUM, around);

/** How the tests start it: no phone home, and only as root without the sandbox that root may not use. */
export const chromiumArgs = (isRoot: boolean = real.isRoot): readonly string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

if (require.main === module) printProgram(findChromium);
