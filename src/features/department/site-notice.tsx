import * as React from 'react';
import type { SiteState } from '../../data/ports/results';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';

/** Says that the site's lists are older or newer than the tool, and leads an owner to the upgrade. */
export const SiteNotice: React.FC<{ readonly site: SiteState; readonly onSetup: () => void }> = ({ site, onSetup }) => {
  const { failures, actions } = useTexts('common');
  switch (site.kind) {
    case 'older':
      return <Message tone="warning" actions={<Button onClick={onSetup}>{actions.open}</Button>}>{failures.olderSite(site.installed, site.expected)}</Message>;
    case 'newer':
      return <Message tone="warning">{failures.newerSite(site.installed, site.expected)}</Message>;
    case 'empty': case 'unfinished': case 'ready':
      return null;
  }
};
