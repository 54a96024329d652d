import type { bindingTexts as Swedish } from '../../sv/workspace/bindings';
import type { Wording } from '../../wording';

/** English texts of the fields that follow a row in SharePoint. */
export const bindingTexts: Wording<typeof Swedish> = {
  status: {
    waiting: 'Kept here until you are back.',
    conflict: 'Someone else changed this at the same time. Choose which text to keep.',
    refused: (why) => `Not saved yet. Your text is still here. ${why}`,
  },
  conflict: {
    title: 'Two texts in one field',
    mine: 'Your text',
    theirs: (name) => `Text by ${name}`,
    someone: 'someone else',
    keepMine: 'Keep mine',
    keepTheirs: (name) => `Take the text by ${name}`,
    keepBoth: 'Keep both',
    empty: 'Empty',
  },
  nameMissing: 'Write a name, so that others know what this is about.',
  exampleLabel: 'Example',
  termsLabel: 'Terms',
  several: {
    choose: 'Choose',
    done: 'Done',
    filter: 'Search the options',
    noHits: 'No option matches. Try another word.',
    none: 'Nothing chosen',
    remove: (label) => `Remove ${label}`,
  },
  viewFailed: 'This view could not be fetched. What you have written is not touched.',
  notice: 'Write about groups and functions, not about individuals. No confidential information.',
  notChosen: 'Not chosen',
};
