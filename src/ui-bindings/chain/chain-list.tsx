import * as React from 'react';
import { chainColumns, chainRows } from '../../domain/chain';
import type { Chain, ChainColumn, ChainLane, ChainRow } from '../../domain/chain';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { Icon } from '../../ui/icons/icon';
import type { ChainFace } from '../../ui/pictures/chain-types';
import styles from './chain.module.scss';

interface ChainListProps {
  readonly chain: Chain;
  readonly lanes: readonly ChainLane[];
  readonly faceOf: (id: string) => ChainFace;
  readonly onOpen: (id: string) => void;
}

/** How many of a column are shown before the rest is asked for. */
const LIMIT = 5;
/** And how many chains. */
const CHAINS = 30;

const Column: React.FC<Pick<ChainListProps, 'faceOf' | 'onOpen'> & { readonly title: string; readonly ids: readonly string[] }> = ({ title, ids, faceOf, onOpen }) => {
  const { more } = useTexts('laterSteps').chain;
  const [isWhole, setWhole] = React.useState(false);
  const list = React.useRef<HTMLUListElement>(null);
  const handleMore = (): void => { setWhole(true); list.current?.focus(); };
  return (
    <div className={styles.step}>
      <p className={styles.stepTitle}>{title}</p>
      <ul ref={list} tabIndex={-1} className={styles.stepList} aria-label={title}>
        {(isWhole ? ids : ids.slice(0, LIMIT)).map((id) => {
          const face = faceOf(id);
          return (
            <li key={id} className={face.isMissing === true ? `${styles.entry} ${styles.isMissing}` : styles.entry}>
              <Icon name={face.icon} size={14} />
              <LinkButton ariaLabel={face.label} onClick={() => onOpen(id)}>{face.text}</LinkButton>
            </li>
          );
        })}
      </ul>
      {!isWhole && ids.length > LIMIT && <Button kind="quiet" size="small" onClick={handleMore}>{more(ids.length - LIMIT)}</Button>}
    </div>
  );
};

interface Entry { readonly id: string; readonly name: string; readonly steps: readonly { readonly column: ChainColumn; readonly ids: readonly string[] }[] }

const stepsOf = (rows: readonly ChainRow[]): Entry['steps'] =>
  chainColumns.map((column) => ({ column, ids: [...new Set(rows.flatMap(({ cells }) => cells[column]))] })).filter(({ ids }) => ids.length > 0);

/** The chain on a small screen: one chain after the other, each step under the one before. */
export const ChainList: React.FC<ChainListProps> = ({ chain, lanes, faceOf, onOpen }) => {
  const texts = useTexts('laterSteps').chain;
  const [isWhole, setWhole] = React.useState(false);
  const list = React.useRef<HTMLUListElement>(null);
  const entries = lanes.flatMap((lane): readonly Entry[] => {
    const rows = chainRows(chain, [lane]);
    // Each that ends otherwise has an end of its own; all that end nowhere have the same.
    if (lane.kind === 'ended') return rows.map((row) => ({ id: row.id, name: faceOf(row.id).text, steps: stepsOf([row]) }));
    return [{ id: lane.id, name: lane.kind === 'key' ? faceOf(lane.id).text : { noKey: texts.noKeyLane, loose: texts.looseLane }[lane.kind], steps: stepsOf(rows) }];
  });
  const rest = entries.length - CHAINS;
  const handleMore = (): void => { setWhole(true); list.current?.focus(); };
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={texts.pictureLabel}>
        {(isWhole ? entries : entries.slice(0, CHAINS)).map(({ id, name, steps }) => (
          <li key={id} className={styles.chain} aria-label={name}>
            {steps.map(({ column, ids }) => <Column key={column} title={texts.columns[column]} ids={ids} faceOf={faceOf} onOpen={onOpen} />)}
          </li>
        ))}
      </ul>
      {!isWhole && rest > 0 && <div><Button kind="quiet" onClick={handleMore}>{texts.more(rest)}</Button></div>}
    </>
  );
};
