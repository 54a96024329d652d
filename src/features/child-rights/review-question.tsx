import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import type { ChildRightsId } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { AnswerField } from '../../ui-bindings/answer-text';
import { Terms } from '../../ui-bindings/terms';
import { HelpText } from '../../ui/help/help-text';
import { TwoColumns } from '../../ui/layout/two-columns';
import { ChildrenHeard } from './children-heard';
import styles from './child-rights.module.scss';

export interface ReviewQuestionProps {
  readonly item: ChildRightsId;
  readonly details: MethodDetails;
  /** Somebody has come here for this question. */
  readonly isWanted?: boolean;
}

/** The kinds of children to think of, where the question is which. */
const Options: React.FC = () => {
  const { concerned } = useTexts('stepB').childRights;
  return (
    <div className={styles.options}>
      <p className={styles.small}>{concerned.title}</p>
      <ul>{concerned.options.split('\n').map((option) => <li key={option}>{option}</li>)}</ul>
    </div>
  );
};

/** One question of the review with its answer; guidance and an example beside. */
export const ReviewQuestion: React.FC<ReviewQuestionProps> = ({ item, details, isWanted = false }) => {
  const { exampleLabel } = useTexts('workspace').bindings;
  const { title, help, example } = details.childRights[item];
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { if (isWanted) box.current?.querySelector<HTMLElement>('input, textarea')?.focus(); }, [isWanted]);
  const aside = <><HelpText text={help} example={example} exampleLabel={exampleLabel} /><Terms of={item} />{item === 'CR.concerned' && <Options />}</>;
  return (
    <div ref={box}>
      <TwoColumns aside={aside}>
        {item === 'CR.heard' ? <ChildrenHeard title={title} /> : <AnswerField item={item} label={title} rows={item === 'CR.concerned' ? 6 : 4} />}
      </TwoColumns>
    </div>
  );
};
