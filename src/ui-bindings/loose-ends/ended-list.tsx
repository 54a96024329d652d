import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { Disclosure } from '../../ui/layout/disclosure';
import { useNeedLook } from '../row-cards/use-needs-look';
import { EndedItem } from './ended-item';
import styles from './loose-ends.module.scss';
import type { Ended } from './use-findings';
import { useChainNames } from './use-names';
import type { Done } from './way-forms';

export interface EndedListProps {
  readonly ended: readonly Ended[];
  readonly canEdit: boolean;
  /** Key of the row whose ending is being rewritten. */
  readonly changing: string | null;
  readonly onChanging: (key: string | null) => void;
  readonly onDone: (done: Done) => void;
}

/** What ends otherwise than in a key, folded until somebody asks, or until two people disagree in it. */
export const EndedList: React.FC<EndedListProps> = ({ ended, canEdit, changing, onChanging, onDone }) => {
  const texts = useTexts('laterSteps').looseEnds.ended;
  const names = useChainNames();
  const [isOpen, setOpen] = React.useState(false);
  const rowsOf = (kind: 'goalImpact' | 'conflict'): readonly { readonly key: string }[] => ended.flatMap(({ finding }) => (finding.kind === kind ? [finding.row] : []));
  const lookAtEffects = useNeedLook('goalImpact', rowsOf('goalImpact'));
  const lookAtConflicts = useNeedLook('conflict', rowsOf('conflict'));
  return (
    <Disclosure summary={texts.title(ended.length)} isOpen={isOpen || lookAtEffects || lookAtConflicts || changing !== null} onToggle={setOpen}>
      <ul className={styles.items}>
        {ended.map(({ finding, ways }) => (
          <EndedItem key={finding.row.key} finding={finding} ways={ways} name={names.finding(finding)} canEdit={canEdit} isChanging={changing === finding.row.key}
            onChange={(isChanging) => onChanging(isChanging ? finding.row.key : null)} onDone={onDone} />
        ))}
      </ul>
    </Disclosure>
  );
};
