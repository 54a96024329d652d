import * as React from 'react';
import { useSession } from '../../data/bindings/session-context';
import type { GoalImpact } from '../../data/ports/rows';
import { nodeSummary } from '../../domain/completeness';
import { useTexts } from '../../i18n/texts-context';
import { nodeEffects } from '../../method/scales';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { useId } from '../../ui/hooks/use-id';
import { RowList } from '../../ui-bindings/row-list';
import { useNeedLook } from '../../ui-bindings/row-cards/use-needs-look';
import { useRowsWhere } from '../../ui-bindings/use-rows-where';
import { EffectRow } from './effect-row';
import { NodeHead } from './node-head';
import styles from './strategic-direction.module.scss';
import { useEffectOptions } from './use-effect-options';

export interface NodeEffectsProps {
  readonly node: string;
  readonly name: string;
  readonly isOwnWords: boolean;
  /** Another number than before, and not 0: somebody asks for this node from the table. */
  readonly wantedAt: number;
}

/**
 * One part of the strategy with its effects; what they say together is told, never weighed. Judged, it is one line that
 * opens; unjudged, the three choices stand there at once. Follows its own rows alone.
 */
export const NodeEffects = React.memo<NodeEffectsProps>(function NodeEffects({ node, name, isOwnWords, wantedAt }) {
  const texts = useTexts('workspace').direction;
  const session = useSession();
  const canEdit = session.canEdit();
  const isMine = React.useCallback((row: GoalImpact) => row.target === node, [node]);
  const mine = useRowsWhere('goalImpact', isMine);
  const needsLook = useNeedLook('goalImpact', mine);
  const options = useEffectOptions();
  const item = React.useRef<HTMLLIElement>(null);
  const bodyId = useId('node');
  const [isOpen, setIsOpen] = React.useState(false);
  // A node that is drawn anew is not asked for again.
  const seen = React.useRef(wantedAt);
  React.useEffect(() => {
    if (wantedAt === 0 || wantedAt === seen.current) return;
    seen.current = wantedAt;
    setIsOpen(true);
    item.current?.focus();
    item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [wantedAt]);
  // Nothing is folded away that still asks for something.
  const mustBeOpen = needsLook || mine.some(({ effect }) => effect === null);
  const isShown = mine.length === 0 || isOpen || mustBeOpen;
  const summary = nodeSummary(mine.map(({ effect }) => effect)) ?? 'unjudged';
  return (
    <li ref={item} className={styles.node} tabIndex={-1} aria-label={name}>
      <NodeHead name={name} isOwnWords={isOwnWords} rows={mine} summary={summary} isShown={isShown} bodyId={bodyId} onToggle={mine.length === 0 || mustBeOpen ? undefined : () => setIsOpen(!isOpen)} />
      {isShown && (
        <div id={bodyId}>
          <RowList
            kind="goalImpact"
            only={isMine}
            blank={{ target: node }}
            removeLabel={(number) => texts.removeEffect(number, name)}
            removedText={texts.effectRemoved}
            addLabel={texts.addEffect}
            addAriaLabel={texts.addEffectTo(name)}
            renderFirst={(add) => canEdit && (
              <ChoiceGroup label={texts.firstEffect(name)} isLabelHidden value={null} options={options} layout="row" onChange={(effect) => { setIsOpen(true); add({ effect: nodeEffects.find((code) => code === effect) ?? null }); }} />
            )}
            renderRow={(row, index) => <EffectRow rowKey={row.key} number={index + 1} isOnly={mine.length === 1} />}
          />
        </div>
      )}
    </li>
  );
});
