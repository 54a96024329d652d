import * as React from 'react';
import { useMethodTexts } from '../../data/bindings/product-context';
import { useAssessment, useSession } from '../../data/bindings/session-context';
import { suggestedLevel } from '../../domain/child-rights-review';
import { useTexts } from '../../i18n/texts-context';
import { childRightsLevels } from '../../method/scales';
import type { MethodDetails } from '../../method/texts';
import { BoundChoice } from '../../ui-bindings/bound-code';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';

/** Which of the four levels the review has; a consultation answer is offered its own. */
export const LevelChooser: React.FC<{ readonly details: MethodDetails }> = ({ details }) => {
  const texts = useTexts('stepB').childRights;
  const { childRightsLevel: labels } = useMethodTexts().scales;
  const session = useSession();
  const { key, type, childRightsLevel: level } = useAssessment();
  const suggested = suggestedLevel(type);
  const options = React.useMemo(() => childRightsLevels.map((value) => {
    const { help, when } = details.childRightsLevels[value];
    return { value, label: labels[value], description: texts.levelNote(help, when) };
  }), [details, labels, texts]);
  const handleUse = (): void => {
    session.edit('assessment', key, { childRightsLevel: suggested });
    session.flush().catch(() => undefined);
  };
  return (
    <>
      {suggested !== null && level === null && (
        <Message tone="info" actions={session.canEdit() ? <Button onClick={handleUse}>{texts.useSuggestion(labels[suggested])}</Button> : undefined}>
          {texts.suggestion(labels[suggested])}
        </Message>
      )}
      <BoundChoice kind="assessment" rowKey={key} field="childRightsLevel" label={texts.level} description={texts.levelHelp} options={options} layout="column" />
    </>
  );
};
