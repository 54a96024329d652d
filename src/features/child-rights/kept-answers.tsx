import * as React from 'react';
import { useField, useSession } from '../../data/bindings/session-context';
import type { Answer } from '../../data/ports/rows';
import { keptQuestions } from '../../domain/child-rights-review';
import { useTexts } from '../../i18n/texts-context';
import type { ChildRightsId } from '../../method/ids';
import type { MethodDetails } from '../../method/texts';
import { AnswerField } from '../../ui-bindings/answer-text';
import { useRowsSelect } from '../../ui-bindings/use-rows-where';
import { Disclosure } from '../../ui/layout/disclosure';
import styles from './child-rights.module.scss';

/** Answers that the chosen level does not ask for: folded, never gone. One that is emptied here stays until the part is left. */
export const KeptAnswers: React.FC<{ readonly details: MethodDetails }> = ({ details }) => {
  const { kept: texts } = useTexts('stepB').childRights;
  const session = useSession();
  const level = useField('assessment', session.assessment().key, 'childRightsLevel').value;
  const derive = React.useCallback((answers: readonly Answer[]) => keptQuestions({ level, answers }).join(' '), [level]);
  const now = useRowsSelect('answer', derive, Object.is);
  const met = React.useRef<{ readonly level: typeof level; readonly items: ReadonlySet<string> }>({ level, items: new Set() });
  const before = met.current.level === level ? [...met.current.items] : [];
  met.current = { level, items: new Set([...before, ...now.split(' ').filter((item) => item !== '')]) };
  const items = [...met.current.items] as readonly ChildRightsId[];
  if (items.length === 0) return null;
  return (
    <div className={styles.kept}>
      <Disclosure summary={texts.title(items.length)}>
        <p className={styles.note}>{texts.help}</p>
        <div className={styles.keptAnswers}>
          {items.map((item) => <AnswerField key={item} item={item} label={details.childRights[item].title} rows={2} />)}
        </div>
      </Disclosure>
    </div>
  );
};
