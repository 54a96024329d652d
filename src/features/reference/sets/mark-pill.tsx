import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import { Pill } from '../../../ui/feedback/pill';
import type { Mark } from './use-marks';

/** Says that an entry is new, changed, or changed by two. */
export const MarkPill: React.FC<{ readonly mark: Mark | null }> = ({ mark }) => {
  const { marks } = useTexts('reference').editor;
  switch (mark) {
    case null: return null;
    case 'added': return <Pill tone="success" icon="add">{marks.added}</Pill>;
    case 'changed': return <Pill tone="info" icon="edit">{marks.changed}</Pill>;
    case 'conflict': return <Pill tone="warning" icon="people">{marks.conflict}</Pill>;
  }
};
