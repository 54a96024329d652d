import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { Rail } from '../../ui/nav/rail';
import { useScopeSize } from '../../ui/theme/scope-size';
import { usePartNavigation } from '../../ui-bindings/part-navigation';
import { usePartFills } from '../../ui-bindings/use-case-facts';
import styles from './part-rail.module.scss';
import { partOfLine, railLines } from './rail-items';

/** The parts with what each has and lacks. All are open at all times: the method is iterative. */
export const PartRail: React.FC = () => {
  const { frame } = useTexts('workspace');
  const { actions } = useTexts('common');
  const { hasRail } = useScopeSize();
  const method = useMethodTexts();
  const { shown, current, goTo } = usePartNavigation();
  const fills = usePartFills();
  const lines = React.useMemo(() => railLines(fills, frame, method), [fills, frame, method]);
  const handleSelect = (id: string): void => {
    const part = partOfLine(id, shown);
    if (part !== undefined) goTo(part);
  };
  return <Rail className={hasRail ? styles.rail : styles.menu} label={frame.partsLabel} items={lines} currentId={current} onSelect={handleSelect} closeLabel={actions.close} />;
};
