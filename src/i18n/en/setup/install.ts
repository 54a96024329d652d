import type { installTexts as Swedish } from '../../sv/setup/install';
import type { Wording } from '../../wording';

/** Texts of the installation: what will be made, that it goes on, that it stopped. */
export const installTexts: Wording<typeof Swedish> = {
  title: 'Prepare the site',
  stepOf: (step, of) => `Step ${step} of ${of}`,
  lead: {
    empty: 'The tool needs lists, a document library, groups and permissions on this site. The installation makes them for you. It takes a minute or so.',
    unfinished: 'The installation is not finished. What has been done is kept. Continue, and the rest will be made.',
    older: (installed, expected) =>
      `The lists on the site are version ${installed}. The tool needs version ${expected}. The upgrade adds what is missing.`,
  },
  untouched: 'Nothing else on the site is changed. Nothing is removed.',
  what: { empty: 'This will be made', rest: 'This remains' },
  lists: {
    title: (n) => (n === 1 ? '1 list' : `${n} lists`),
    text: 'The cases and all that belongs to them are kept here.',
    show: 'Show the lists',
    columns: (list, n) => (n === 1 ? `${list}: 1 column` : `${list}: ${n} columns`),
  },
  libraries: {
    title: (n) => (n === 1 ? '1 document library' : `${n} document libraries`),
    text: 'Decision briefs that you have published are kept here, and earlier versions of steps. The files are not changed afterwards.',
  },
  additions: {
    title: 'Repairs in lists that are there already',
    text: 'Missing columns, indexes and views are added. Names you have changed are kept.',
    show: 'Show the repairs',
    line: (list, names) => `${list}: ${names}`,
  },
  groups: {
    title: (n) => (n === 1 ? '1 group' : `${n} groups`),
    text: 'The groups decide who reads, writes and decides. You choose the people in the next step. You yourself are added to the administrators.',
  },
  access: {
    title: 'Permissions',
    text: 'Each list and library gets its own permissions. Only the management group can write decisions. The project group can add and edit, but not remove. The owners of the site keep full control.',
  },
  onlyVersion: 'Everything is in place. What remains is to note that the site is ready.',
  start: 'Install',
  resume: 'Continue',
  upgrade: 'Upgrade',
  working: 'Installing',
  progress: (done, total) => `${done} of ${total} done`,
  leaveOpen: 'Leave the page open. If it is closed, you can continue later.',
  stopped: 'The installation stopped',
  kept: 'What has been done is kept.',
  noted: {
    installed: 'The lists are installed',
    mended: 'The installation was completed',
    upgraded: (from: number, to: number): string => `The lists were upgraded from version ${from} to version ${to}`,
  },
  obstacles: {
    title: 'You need to settle this first',
    titleTaken: (of, name) => `Another list is called ${name}. The tool needs that name for the list ${of}. Give the other list another name.`,
    wrongTemplate: (of, name) => `Something else lies at the address of the list ${of}: ${name}. Move it to another address.`,
    wrongType: (of, name) =>
      `The column ${name} in the list ${of} is of another kind than the tool needs. Keep its content elsewhere and delete the column, and it will be made anew.`,
    noAccess: (of) =>
      `The list ${of} is there, but you cannot open it. Ask the person who began the installation to continue, or a site collection administrator.`,
    after: 'The rest can be installed right away.',
  },
};
