import * as React from 'react';
import { useId } from '../hooks/use-id';
import { Icon, type IconName } from '../icons/icon';
import { cx } from '../theme/cx';
import type { Tone } from '../theme/tokens';
import { VisuallyHidden } from '../theme/visually-hidden';
import styles from './fields.module.scss';

/** The small line under a field about its way to SharePoint. */
export interface FieldStatusLine {
  readonly kind: 'saved' | 'pending' | 'saving' | 'waiting' | 'conflict' | 'refused';
  readonly text: string;
}

/** What every field takes. */
export interface FieldProps {
  readonly label: string;
  /** The label is spoken but not shown: only where a heading or column already says it. */
  readonly isLabelHidden?: boolean;
  /** Beside the label, e.g. a term to explain. */
  readonly labelAside?: React.ReactNode;
  /** Between label and control: guidance of a sentence or two. */
  readonly description?: React.ReactNode;
  readonly required?: boolean;
  /** What is wrong and the way out. */
  readonly error?: string;
  /** A quiet line under the field, e.g. who else writes here. */
  readonly notice?: React.ReactNode;
  /**
   * The quiet line is shown once the person has been in the field, and read out with it: a page of fields stays calm, and
   * nothing moves as a field is left, which would take the click away from the button below.
   */
  readonly isNoticeQuiet?: boolean;
  readonly status?: FieldStatusLine;
  readonly readOnly?: boolean;
  /** Ids of further elements that describe the field. */
  readonly describedBy?: string;
  /** Id of the control; made up when left out. Give one where an error list or a link leads here. */
  readonly id?: string;
  readonly className?: string;
}

const statusLooks = {
  saved: { icon: 'check', tone: 'neutral' }, pending: { icon: 'save', tone: 'neutral' }, saving: { icon: 'save', tone: 'neutral' },
  waiting: { icon: 'cloudOff', tone: 'warning' }, conflict: { icon: 'people', tone: 'warning' }, refused: { icon: 'error', tone: 'danger' },
} as const satisfies Record<FieldStatusLine['kind'], { icon: IconName; tone: Tone }>;

export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly description: string;
  readonly below: string;
  /** For `aria-describedby` of the control. */
  readonly describedBy: string | undefined;
}

/** The ids that tie label, guidance and lines below to the control. */
export const useFieldIds = ({ id, description, error, status, notice, describedBy }: FieldProps): FieldIds => {
  const made = useId('field');
  const control = id ?? made;
  const hasBelow = error !== undefined || status !== undefined || notice !== undefined;
  const parts = [description !== undefined && `${control}-description`, hasBelow && `${control}-below`, describedBy].filter(Boolean);
  return {
    control, label: `${control}-label`, description: `${control}-description`, below: `${control}-below`,
    describedBy: parts.length > 0 ? parts.join(' ') : undefined,
  };
};

const Line: React.FC<{ readonly tone: Tone; readonly icon: IconName; readonly className?: string; readonly role?: string }> = ({ tone, icon, className, role, children }) => (
  <p className={cx(styles.line, styles[tone], className)} role={role}><Icon name={icon} size={14} /><span>{children}</span></p>
);

export interface FieldShellProps extends FieldProps {
  readonly ids: FieldIds;
  /** Several controls under one label: the label names a group instead of pointing to one control. */
  readonly isGroup?: boolean;
  /** The control carries its own label and description (a check box). */
  readonly isBare?: boolean;
  readonly children: React.ReactNode;
}

/** Label, guidance, the control itself, and beneath it what is wrong and how saving goes. */
export const FieldShell = ({ ids, isGroup = false, isBare = false, label, isLabelHidden = false, labelAside, description, required = false, error, notice, status, isNoticeQuiet = false, className, children }: FieldShellProps): React.ReactElement => {
  const [isVisited, setVisited] = React.useState(false);
  const words = <>{label}{required && <span className={styles.star} aria-hidden="true">*</span>}</>;
  const labelElement = isGroup
    ? <span id={ids.label} className={styles.label}>{words}</span>
    : <label id={ids.label} htmlFor={ids.control} className={styles.label}>{words}</label>;
  return (
    <div className={cx(styles.field, className)} onFocus={isNoticeQuiet && !isVisited ? () => setVisited(true) : undefined}>
      {!isBare && (isLabelHidden ? <VisuallyHidden>{labelElement}</VisuallyHidden> : <div className={styles.head}>{labelElement}{labelAside}</div>)}
      {!isBare && description !== undefined && <div id={ids.description} className={styles.description}>{description}</div>}
      {children}
      <div id={ids.below} className={styles.lines}>
        {error !== undefined && <Line tone="danger" icon="error" className={styles.error} role="alert">{error}</Line>}
        {status !== undefined && <Line tone={statusLooks[status.kind].tone} icon={statusLooks[status.kind].icon}>{status.text}</Line>}
        {notice !== undefined && <div className={cx(styles.notice, isNoticeQuiet && !isVisited && styles.quietNotice)}>{notice}</div>}
      </div>
    </div>
  );
};
