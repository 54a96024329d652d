import type { visitorTexts as Swedish } from '../../sv/setup/visitors';
import type { Wording } from '../../wording';

/** Texts for those who meet the page without being able to install, and for what can go wrong. */
export const visitorTexts: Wording<typeof Swedish> = {
  notReady: {
    title: 'The tool is not ready here yet',
    older: 'The tool needs an upgrade on this site. What you have written is still there.',
    text: 'An owner of the site prepares it. Then you get in from here.',
    askOne: 'Turn to this person:',
    askSome: 'Turn to any of these people:',
    askUnknown: 'Ask the person who gave you the link.',
  },
  ready: { title: 'The tool is ready', text: 'Everything is installed on this site.', open: 'Open the tool' },
  newer: {
    title: 'The site is newer than the tool',
    text: (installed, expected) =>
      `The lists are version ${installed}. The tool in your browser is made for version ${expected} and leaves them alone.`,
    way: 'Reload the page. If you see this again, the tool needs an update in the app catalogue of the organisation.',
  },
  guest: {
    title: 'You have no access to the tool here',
    text: 'Ask an owner of the site to add you, or the person who gave you the link.',
  },
  unreadable: 'The state of the site could not be read',
  reading: 'Looking at the state of the site …',
  failures: {
    offline: 'No contact with SharePoint. Check your network, then continue.',
    busy: 'SharePoint has a lot to do. Wait a while, then continue.',
    busySeconds: (seconds) => `SharePoint has a lot to do. Wait ${seconds} seconds, then continue.`,
    forbidden: 'You may not make lists or change permissions on this site. Ask an owner of the site to continue.',
    gone: 'Something was removed during the installation. Continue, and it will be made again.',
    refused: (detail) => `SharePoint said no: ${detail}`,
    server: (status) => `Something went wrong in SharePoint (answer ${status}). Wait a while, then continue.`,
  },
};
