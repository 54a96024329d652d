import type { commonTexts as Swedish } from '../sv/common';
import type { Wording } from '../wording';

/** English texts that every web part needs. */
export const commonTexts: Wording<typeof Swedish> = {
  productName: 'Sustainability assurance',
  failures: {
    offline: 'No contact with SharePoint. What you write is kept here and sent when the network is back.',
    busy: 'SharePoint is busy right now. We will try again in a moment.',
    forbidden: 'You do not have permission to do this. Talk to the person responsible for the initiative.',
    gone: 'This no longer exists. Somebody has deleted it.',
    refused: (detail) => `SharePoint did not accept the value: ${detail}`,
    tooLong: (length, limit) =>
      `The text is ${length} characters, and there is room for ${limit}. It is kept here but not saved in SharePoint. Shorten it, or move part of it to another field.`,
    noName: 'Write a name. Until then the initiative keeps its former one.',
    noSuchPerson: (who) => `${who} is no longer in the directory. Choose somebody else, or ask the administrator.`,
    locked: 'The case is with the management group or finished. What you wrote is kept here but not saved in SharePoint.',
    server: (status) => `Something went wrong in SharePoint (answer ${status}). Try again. If it happens again, talk to the administrator.`,
    olderSite: (installed, expected) =>
      `The lists on this site are older (version ${installed}) than this tool (version ${expected}). A site owner needs to upgrade them before you can write. All you have written is kept.`,
    newerSite: (installed, expected) =>
      `The lists on this site are newer (version ${installed}) than this tool (version ${expected}). You can read but not change. Reload the page. If that does not help, the tool needs to be updated.`,
    emptySite: 'The tool is not installed on this site yet.',
    unfinishedSite: 'The installation of the tool on this site is not finished.',
  },
  actions: {
    retry: 'Try again', close: 'Close', cancel: 'Cancel', save: 'Save', remove: 'Remove', undo: 'Undo', add: 'Add',
    showMore: 'Show more', back: 'Back', open: 'Open',
  },
  loading: 'Loading …',
  people: {
    placeholder: 'Type a name or an e-mail address', searching: 'Searching …', noHits: 'Nobody was found', remove: (name) => `Remove ${name}`,
    hits: (n) => (n === 1 ? '1 match' : `${n} matches`), failed: 'The search did not work. Try again.',
  },
  closedToYou: 'You cannot open this. Talk to the person responsible for the initiative, or to an administrator.',
  toList: 'All cases',
  toSetup: 'To the set-up',
  required: 'required',
};
