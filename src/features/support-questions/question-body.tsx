import * as React from 'react';
import { useReference } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import type { ItemId } from '../../method/ids';
import type { MethodDetails, QuestionText } from '../../method/texts';
import { AnswerField } from '../../ui-bindings/answer-text';
import { ItemGaps } from '../../ui-bindings/knowledge-gaps/item-gaps';
import { FieldGrid } from '../../ui-bindings/row-cards/field-grid';
import { Terms } from '../../ui-bindings/terms';
import { LinkButton } from '../../ui/button/link-button';
import { HelpText } from '../../ui/help/help-text';
import { TwoColumns } from '../../ui/layout/two-columns';
import { inBody } from './extras/extras';
import styles from './support-questions.module.scss';

export interface QuestionBodyProps {
  readonly item: ItemId;
  readonly name: string;
  /** Undefined for the group's own questions, which bring no guidance. */
  readonly words: QuestionText | undefined;
  readonly details: MethodDetails;
  readonly usesTravel: boolean;
}

const Guidance: React.FC<Pick<QuestionBodyProps, 'item' | 'words' | 'details'>> = ({ item, words, details }) => {
  const { links } = useReference();
  const { exampleLabel } = useTexts('workspace').bindings;
  const texts = useTexts('stepB').supportQuestions;
  return (
    <>
      <HelpText text={words?.help ?? texts.own.help} example={words?.example} exampleLabel={exampleLabel} />
      <Terms of={item} />
      {links.filter(({ items }) => items.includes(item)).map(({ id, url }) => (
        <p key={id} className={styles.link}><LinkButton href={url} isNewTab icon="external">{details.links[id] ?? url}</LinkButton></p>
      ))}
    </>
  );
};

/** The answer to one question: a text for each perspective, the conclusion, what only this question asks, and the gaps. */
export const QuestionBody: React.FC<QuestionBodyProps> = ({ item, name, words, details, usesTravel }) => {
  const { perspectives, note, guidanceLabel } = useTexts('stepB').supportQuestions;
  const Extra = inBody(item);
  // Three perspectives and the conclusion fill two rows of two; with travel the conclusion stands below the four.
  const conclusion = <AnswerField item={item} label={note} rows={2} />;
  return (
    <TwoColumns aside={<Guidance item={item} words={words} details={details} />} asideLabel={`${guidanceLabel}: ${name}`}>
      <div className={styles.answer}>
        {Extra !== undefined && <Extra />}
        <FieldGrid>
          <AnswerField item={item} field="individual" label={perspectives.individual} rows={2} />
          <AnswerField item={item} field="geography" label={perspectives.geography} rows={2} />
          <AnswerField item={item} field="society" label={perspectives.society} rows={2} />
          {usesTravel ? <AnswerField item={item} field="travel" label={perspectives.travel} rows={2} /> : conclusion}
        </FieldGrid>
        {usesTravel && conclusion}
        <ItemGaps item={item} question={name} />
      </div>
    </TwoColumns>
  );
};
