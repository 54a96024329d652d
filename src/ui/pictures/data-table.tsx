import * as React from 'react';
import { cx } from '../theme/cx';
import styles from './data-table.module.scss';

export interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly className?: string;
}

/** A picture's figures as a plain table. */
export const DataTable: React.FC<DataTableProps> = ({ caption, heads, rows, className }) => (
  <table className={cx(styles.table, className)}>
    <caption className={styles.caption}>{caption}</caption>
    <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
    <tbody>
      {rows.map(({ key, cells: [first, ...rest] }) => (
         
        <tr key={key}><th scope="row">{first}</th>{rest.map((text, index) => <td key={index}>{text}</td>)}</tr>
      ))}
    </tbody>
  </table>
);
