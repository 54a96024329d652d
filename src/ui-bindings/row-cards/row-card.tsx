import * as React from 'react';
import type { ChildKind, Row } from '../../data/ports/rows';
import { IconButton } from '../../ui/button/icon-button';
import { Icon } from '../../ui/icons/icon';
import styles from './row-cards.module.scss';
import { useNeedsLook } from './use-needs-look';

/** What the parts of a card are given; they are components, so that an untouched card is not rendered again. */
export interface RowCardPart<K extends ChildKind> { readonly row: Row<K>; readonly index: number }

export interface RowCardProps<K extends ChildKind> extends RowCardPart<K> {
  readonly kind: K;
  readonly name: string;
  readonly removeLabel: string;
  readonly isOpen: boolean;
  readonly canEdit: boolean;
  readonly headingLevel: 3 | 4 | 5;
  readonly Fields: React.ComponentType<RowCardPart<K>>;
  readonly Summary?: React.ComponentType<RowCardPart<K>>;
  readonly onToggle: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

const CardInner = <K extends ChildKind>(props: RowCardProps<K>): React.ReactElement => {
  const { kind, row, index, name, removeLabel, isOpen, canEdit, headingLevel, Fields, Summary, onToggle, onRemove } = props;
  const mustBeOpen = useNeedsLook(kind, row.key);
  const isShown = isOpen || mustBeOpen;
  const bodyId = `hb-card-${row.key}`;
  const Heading: React.ElementType = `h${headingLevel}`;
  return (
    <li className={styles.card} data-row={row.key}>
      <div className={styles.head}>
        <div className={styles.face}>
          <Heading className={styles.heading}>
            <button type="button" className={styles.toggle} aria-expanded={isShown} aria-controls={isShown ? bodyId : undefined} onClick={() => onToggle(row.key)}>
              <span className={isShown ? `${styles.chevron} ${styles.isOpen}` : styles.chevron}><Icon name="chevron" /></span>
              <span className={styles.name}>{name}</span>
            </button>
          </Heading>
          {Summary !== undefined && <div className={styles.summary}><Summary row={row} index={index} /></div>}
        </div>
        {canEdit && <IconButton icon="remove" label={removeLabel} onClick={() => onRemove(row.key)} />}
      </div>
      {isShown && <div id={bodyId} className={styles.body}><Fields row={row} index={index} /></div>}
    </li>
  );
};

/** One row under its own name: closed it says the least, open it is edited. */
export const RowCard = React.memo(CardInner) as typeof CardInner;
