import * as React from 'react';
import { useMethodLabels, useProduct } from '../../../data/bindings/product-context';
import type { Assessment } from '../../../data/ports/rows';
import { useTexts } from '../../../i18n/texts-context';
import { LinkButton } from '../../../ui/button/link-button';
import { CaseStatus } from './case-status';
import { Deadline } from './deadline';
import styles from '../department.module.scss';

export interface CaseListProps {
  readonly cases: readonly Assessment[];
  readonly onOpen: (caseId: number) => void;
  /** A planned initiative is no running case: it is met in the selection of its year. */
  readonly onPlan: (year: number) => void;
}

const isPlainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

type CaseNameProps = { readonly row: Assessment } & Pick<CaseListProps, 'onOpen' | 'onPlan'>;

const CaseName: React.FC<CaseNameProps> = ({ row, onOpen, onPlan }) => {
  const texts = useTexts('department').list;
  const { actions } = useProduct();
  const name = row.name.trim() === '' ? texts.noName : row.name;
  const { planYear } = row;
  if (row.status === 'Planned' && planYear !== null) {
    return <><span className={styles.plannedName}>{name}</span> <LinkButton ariaLabel={`${texts.inPlan(planYear)}: ${name}`} onClick={() => onPlan(planYear)}>{texts.inPlan(planYear)}</LinkButton></>;
  }
  return (
    <a
      className={styles.name}
      href={actions.linkTo(row.id)}
      onClick={(event) => { if (isPlainClick(event)) { event.preventDefault(); onOpen(row.id); } }}
    >{name}</a>
  );
};

/** The cases as a table that folds into cards on a narrow screen; the name is a link that works in a new tab, too. */
export const CaseList: React.FC<CaseListProps> = ({ cases, onOpen, onPlan }) => {
  const texts = useTexts('department').list;
  const labels = useMethodLabels();
  const { columns } = texts;
  return (
    <table className={styles.cases} role="table">
      <caption className={styles.caption}>{texts.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {([columns.name, columns.type, columns.unit, columns.owner, columns.step, columns.status]).map((title) =>
            <th key={title} role="columnheader" scope="col">{title}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cases.map((row) => (
          <tr key={row.id} role="row">
            <th role="rowheader" scope="row">
              <CaseName row={row} onOpen={onOpen} onPlan={onPlan} />
              <Deadline type={row.type} deadline={row.deadline} status={row.status} />
            </th>
            <td role="cell" data-label={columns.type}>{row.type ? labels.initiativeTypes[row.type].title : texts.notSet}</td>
            <td role="cell" data-label={columns.unit}>{row.unit || texts.notSet}</td>
            <td role="cell" data-label={columns.owner}>{row.owner?.name ?? texts.noOwner}</td>
            <td role="cell" data-label={columns.step}>{row.step ? texts.step[row.step] : texts.notSet}</td>
            <td role="cell" data-label={columns.status}>
              <div>
                <CaseStatus status={row.status} selection={row.selection} />
                {(row.outcome === 'Sustainable' || row.outcome === 'Unsustainable') && <span className={styles.outcome}>{texts.outcome[row.outcome]}</span>}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
