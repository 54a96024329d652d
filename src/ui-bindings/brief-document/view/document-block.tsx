import * as React from 'react';
import type { BriefBlock } from '../../../domain/brief/document';
import styles from './document.module.scss';

type TableBlock = Extract<BriefBlock, { readonly kind: 'table' }>;

const TableView: React.FC<{ readonly block: TableBlock }> = ({ block: { caption, head, rows } }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that is wider than the screen is scrolled by the keyboard, too
  <div className={styles.tableBox} role="region" aria-label={caption} tabIndex={0}>
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead><tr>{head.map((name, index) => <th key={index} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {rows.map(([first, ...rest], index) => (
          <tr key={index}><th scope="row">{first}</th>{rest.map((cell, at) => <td key={at}>{cell}</td>)}</tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** One block of a document. @param level of a subheading, 2–6 */
export const DocumentBlock: React.FC<{ readonly block: BriefBlock; readonly level: number }> = ({ block, level }) => {
  switch (block.kind) {
    case 'subheading': return React.createElement(`h${level}`, { className: styles.subheading }, block.text);
    case 'list': return <ul className={styles.list}>{block.items.map((item, index) => <li key={index}>{item}</li>)}</ul>;
    case 'table': return <TableView block={block} />;
    default: return <p className={styles.paragraph}>{block.text}</p>;
  }
};
