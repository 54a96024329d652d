import { findProgram, printProgram, thisMachine, type Surroundings, type Wanted } from './find-program';

const SOFFICE: Wanted = {
  variable: 'SOFFICE_PATH',
  // On Windows soffice.com is the one that waits until it is done.
  names: ['soffice', 'libreoffice', 'soffice.com'],
  fixed: [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    String.raw`C:\Program Files\LibreOffice\program\soffice.com`,
    String.raw`C:\Program Files (x86)\LibreOffice\program\soffice.com`,
  ],
  help: 'No LibreOffice was found: install LibreOffice Writer (Debian and Ubuntu: apt-get install libreoffice-writer-nogui), or set SOFFICE_PATH to its program soffice.',
};

const PDFTOTEXT: Wanted = {
  variable: 'PDFTOTEXT_PATH',
  names: ['pdftotext', 'pdftotext.exe'],
  fixed: ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'],
  help: "No pdftotext was found: install Poppler's tools (Debian and Ubuntu: apt-get install poppler-utils; macOS: brew install poppler), or set PDFTOTEXT_PATH to the program pdftotext.",
};

// With the font that stands in for Arial; without it the pages break in other places.
const office = thisMachine('LibreOffice Writer for the tests of documents', ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-liberation']);
const poppler = thisMachine("Poppler's tools for the tests of documents", ['poppler-utils']);

/**
 * The Word-compatible program the tests of documents use: the one in SOFFICE_PATH, else LibreOffice on the machine, else
 * Debian's, which is installed when this runs as root. Throws one sentence that says what to do when there is none.
 */
export const findSoffice = (around: Surroundings = office): string => findProgram(SOFFICE, around);

/** The program that reads the text of a PDF: the one in PDFTOTEXT_PATH, else the one on the machine, else Debian's as above. */
export const findPdftotext = (around: Surroundings = poppler): string => findProgram(PDFTOTEXT, around);

if (require.main === module) printProgram(findSoffice);
