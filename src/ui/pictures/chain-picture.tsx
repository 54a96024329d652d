import * as React from 'react';
import { Icon } from '../icons/icon';
import { cx } from '../theme/cx';
import styles from './chain-picture.module.scss';
import type { ChainFace, ChainPictureLane, ChainPictureProps } from './chain-types';
import { useChainLines } from './use-chain-lines';
import { useRoving } from './use-roving';

interface CardProps { readonly id: string; readonly face: ChainFace; readonly isChosen: boolean; readonly light: 'none' | 'lit' | 'dim'; readonly isStop: boolean; readonly describedBy?: string }

const Card = React.memo<CardProps>(function Card({ id, face, isChosen, light, isStop, describedBy }) {
  return (
    <button
      type="button"
      data-node={id}
      data-stop={id}
      tabIndex={isStop ? 0 : -1}
      aria-label={face.label}
      aria-pressed={isChosen}
      aria-describedby={isStop ? describedBy : undefined}
      className={cx(styles.card, styles[face.tone], face.isMissing === true && styles.isMissing, light === 'lit' && styles.isLitCard, light === 'dim' && styles.isDim, isChosen && styles.isChosen)}
    >
      <Icon name={face.icon} size={14} />
      <span className={styles.words}>
        <span className={styles.sort}>{face.sort}</span>{' '}
        <span className={styles.text}>{face.text}</span>
      </span>
    </button>
  );
});

const MORE = 'more:';

/** What stands in each column from top to bottom, the buttons for more with the first. */
const columnsOf = (lanes: readonly ChainPictureLane[], count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, column) => lanes.flatMap(({ cells, more }) => [...cells[column] ?? [], ...(column === 0 ? more.map(({ id }) => `${MORE}${id}`) : [])]));

const stopAt = (target: EventTarget): string | null => (target as Element).closest('[data-stop]')?.getAttribute('data-stop') ?? null;

/**
 * Cards in columns with curves between them. One stop for Tab; arrow keys go up and down a column and along the links; a
 * card lights up its chain as it is reached or pressed, Enter goes where it is edited, Esc lets go. Broken links are dashed
 * and end in a card that says what is missing. The same must stand in a table beside it.
 */
export const ChainPicture: React.FC<ChainPictureProps> = ({ label, heads, lanes, links, faceOf, chosen, lit, onChoose, onOpen, onMore, describedBy }) => {
  const root = React.useRef<HTMLDivElement>(null);
  const lines = useChainLines(root, links, lanes);
  const columns = React.useMemo(() => columnsOf(lanes, heads.length), [lanes, heads.length]);
  const stops = React.useMemo(() => columns.flat(), [columns]);

  /** Along a link to the next column that has one; else to the card at the same height. */
  const beside = (from: string, at: number, step: 1 | -1): string | undefined => {
    const over = (id: string): readonly string[] => links.filter((link) => (step === 1 ? link.from : link.to) === id).map((link) => (step === 1 ? link.to : link.from));
    const tied = over(from).flatMap((id) => (stops.includes(id) ? [id] : over(id)));
    const column = columns[at + step] ?? [];
    const [first] = tied.filter((id) => stops.includes(id));
    return first ?? column[Math.min((columns[at] ?? []).indexOf(from), column.length - 1)];
  };
  const move = (key: string, from: string): string | undefined => {
    const at = columns.findIndex((column) => column.includes(from));
    const column = columns[at] ?? [];
    const row = column.indexOf(from);
    switch (key) {
      case 'ArrowDown': return column[Math.min(row + 1, column.length - 1)];
      case 'ArrowUp': return column[Math.max(row - 1, 0)];
      case 'Home': return column[0];
      case 'End': return column[column.length - 1];
      case 'ArrowRight': return beside(from, at, 1);
      case 'ArrowLeft': return beside(from, at, -1);
      default: return undefined;
    }
  };
  const roving = useRoving(root, stops, move);

  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const id = stopAt(event.target);
    if (event.key === 'Enter' && id !== null && !id.startsWith(MORE)) { event.preventDefault(); onOpen(id); }
    else if (event.key === 'Escape' && chosen !== null) { event.stopPropagation(); onChoose(null); }
    else roving.onKeyDown(event);
  };
  // A press on the chosen card lets go, but not when it was chosen by the focus that came with that press.
  const before = React.useRef<string | null>(null);
  const reached = React.useRef<string | null>(null);
  const handleClick = (event: React.MouseEvent): void => {
    const id = stopAt(event.target);
    const was = event.detail > 0 ? before.current : reached.current === id ? null : chosen;
    reached.current = null;
    if (id === null) { onChoose(null); return; }
    if (id.startsWith(MORE)) onMore(id.slice(MORE.length));
    else onChoose(was === id ? null : id);
  };
  const handleFocus = (event: React.FocusEvent): void => {
    const id = stopAt(event.target);
    if (id === null) return;
    roving.onReach(id);
    reached.current = id;
    if (!id.startsWith(MORE)) onChoose(id);
  };
  const isDim = (id: string): boolean => lit !== null && !lit.has(id);
  return (
    <div ref={root} role="toolbar" aria-label={label} aria-orientation="vertical" className={styles.chain} onPointerDown={() => { before.current = chosen; }} onKeyDown={handleKeyDown} onClick={handleClick} onFocus={handleFocus}>
      <svg className={styles.lines} aria-hidden="true">
        {lines.map(({ from, to, isBroken, path }) => (
          <path key={`${from} ${to}`} d={path} className={cx(styles.line, isBroken && styles.broken, lit !== null && (lit.has(from) && lit.has(to) ? styles.isLit : styles.isFaint))} />
        ))}
      </svg>
      <div className={cx(styles.row, styles.heads)} aria-hidden="true">{heads.map((head) => <span key={head}>{head}</span>)}</div>
      {lanes.map((lane) => (
        <div key={lane.id} className={styles.row}>
          {lane.cells.map((ids, column) => (
            <div key={heads[column]} className={styles.cell}>
              {column === 3 && lane.hub !== null && <span className={cx(styles.hub, isDim(lane.hub) && styles.isDim)} data-node={lane.hub} />}
              {ids.map((id) => <Card key={id} id={id} face={faceOf(id)} isChosen={chosen === id} light={lit === null ? 'none' : isDim(id) ? 'dim' : 'lit'} isStop={roving.stop === id} describedBy={describedBy} />)}
              {column === 0 && lane.more.map(({ id, label: words, isOpen }) => (
                <button key={id} type="button" data-stop={`${MORE}${id}`} tabIndex={roving.stop === `${MORE}${id}` ? 0 : -1} aria-expanded={isOpen} className={styles.more}>
                  <Icon name={isOpen ? 'minus' : 'plus'} size={14} /><span>{words}</span>
                </button>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
