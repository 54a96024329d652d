import * as React from 'react';
import { useMethodLabels } from '../../data/bindings/product-context';
import { initiativeTypes, tracks } from '../../method/scales';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { ChoiceGroup } from '../../ui/fields/choice-group';
import { TextInput } from '../../ui/fields/text-input';
import { Stack } from '../../ui/layout/stack';
import { PersonPicker } from '../../ui/person/person-picker';
import { useFailureSentence } from '../../ui-bindings/failure-sentence';
import { usePeopleSearch } from '../../ui-bindings/use-people-search';
import { useNewCase } from './use-new-case';

export interface NewCaseFormProps {
  readonly onStarted: (caseId: number) => void;
  readonly onCancel: () => void;
}

/** What is needed to begin a case; everything can be changed later. */
export const NewCaseForm: React.FC<NewCaseFormProps> = ({ onStarted, onCancel }) => {
  const texts = useTexts('department').newCase;
  const common = useTexts('common');
  const labels = useMethodLabels();
  const search = usePeopleSearch();
  const form = useNewCase(onStarted);
  const sentence = useFailureSentence(form.failure);
  const { values } = form.draft;
  const { problems } = form;
  const problemCount = Object.keys(problems).length;

  const element = React.useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = React.useState(0);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setAttempts(attempts + 1);
    void form.send();
  };
  // After an attempt that stopped at something, the person stands at the first thing to mend.
  React.useEffect(() => {
    const first = attempts === 0 ? null : element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices cannot take the focus itself; its first choice can.
    (first?.matches('input, textarea, select') ? first : first?.querySelector('input'))?.focus();
  }, [attempts]);

  return (
    <form ref={element} onSubmit={handleSubmit} noValidate>
      <Stack gap="l">
        <p>{texts.lead}</p>
        {sentence !== '' && <Message tone="danger">{sentence}</Message>}
        {problemCount > 0 && <Message tone="warning">{texts.summary(problemCount)}</Message>}
        <TextInput
          label={texts.name.label} description={texts.name.help} required autoFocus value={values.name}
          error={problems.name && (problems.name === 'tooLong' ? texts.problems.name.tooLong(values.name.trim().length) : texts.problems.name.missing)}
          onChange={(name) => form.change({ name })}
        />
        <TextInput
          label={texts.purpose.label} description={texts.purpose.help} multiline value={values.purpose} notice={texts.notice}
          error={problems.purpose && texts.problems.purpose.tooLong(values.purpose.length)}
          onChange={(purpose) => form.change({ purpose })}
        />
        <ChoiceGroup
          label={texts.type.label} layout="column" value={values.type} required error={problems.type && texts.problems.type.missing}
          options={initiativeTypes.map((type) => ({ value: type, label: labels.initiativeTypes[type].title, description: labels.initiativeTypes[type].help }))}
          onChange={(type) => form.change({ type })}
        />
        <TextInput
          label={texts.unit.label} description={texts.unit.help} required value={values.unit}
          error={problems.unit && (problems.unit === 'tooLong' ? texts.problems.unit.tooLong(values.unit.trim().length) : texts.problems.unit.missing)}
          onChange={(unit) => form.change({ unit })}
        />
        <ChoiceGroup
          label={texts.track.label} layout="column" value={values.track} required error={problems.track && texts.problems.track.missing}
          options={tracks.map((track) => ({ value: track, label: labels.tracks[track].title, description: labels.tracks[track].help }))}
          onChange={(track) => form.change({ track })}
        />
        <PersonPicker
          label={texts.owner.label} selected={form.draft.owner ? [form.draft.owner] : []} texts={common.people} onSearch={search}
          error={problems.ownerLogin && texts.problems.ownerLogin.missing}
          onChange={(chosen) => form.setOwner(chosen[0] ?? null)}
        />
        <PersonPicker
          label={texts.group.label} description={texts.group.help} multiple selected={form.draft.group} texts={common.people}
          onSearch={search} onChange={form.setGroup}
        />
        <Stack direction="row" gap="s" wrap>
          <Button kind="primary" type="submit" busy={form.isSending}>{form.isSending ? texts.starting : texts.start}</Button>
          <Button kind="default" onClick={onCancel}>{common.actions.cancel}</Button>
          {form.isTouched && <Button kind="quiet" onClick={form.discard}>{texts.discard}</Button>}
        </Stack>
        {form.isTouched && <p>{texts.kept}</p>}
      </Stack>
    </form>
  );
};
