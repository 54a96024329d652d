import * as React from 'react';
import { useMethodLabels } from '../../../data/bindings/product-context';
import type { CaseHit } from '../../../data/ports/case-list';
import type { Assessment, ReferenceRow } from '../../../data/ports/rows';
import { hasDeadline } from '../../../domain/new-case/new-case';
import { canBegin, isLate } from '../../../domain/planning/selection';
import { decisionStates, initiativeTypes, tracks } from '../../../method/scales';
import { useTexts } from '../../../i18n/texts-context';
import { Button } from '../../../ui/button/button';
import { Message } from '../../../ui/feedback/message';
import { ChoiceGroup } from '../../../ui/fields/choice-group';
import { DayInput } from '../../../ui/fields/day-input';
import { TextInput } from '../../../ui/fields/text-input';
import { Stack } from '../../../ui/layout/stack';
import { PersonPicker } from '../../../ui/person/person-picker';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { usePeopleSearch } from '../../../ui-bindings/use-people-search';
import { CopySource } from './copy-source';
import { LateNotice } from './late-notice';
import { PlanChanged } from './plan-changed';
import { TypeGuidance } from './type-guidance';
import { useFirstProblem } from '../use-first-problem';
import { useNewCase } from './use-new-case';
import { useUnits } from '../use-units';

export interface NewCaseFormProps {
  /** The planned initiative that goes on as a case; null for a case from nothing or from a copy. */
  readonly planned: Assessment | null;
  /** What administrators have published: what a new case is pinned to, and the units to offer. */
  readonly reference: readonly ReferenceRow[];
  readonly seenUnits: readonly string[];
  readonly onStarted: (caseId: number) => void;
  readonly onOpen: (caseId: number) => void;
  readonly onCancel: () => void;
}

/** What is needed to begin a case; everything can be changed later. */
export const NewCaseForm: React.FC<NewCaseFormProps> = ({ planned, reference, seenUnits, onStarted, onOpen, onCancel }) => {
  const texts = useTexts('department').newCase;
  const common = useTexts('common');
  const labels = useMethodLabels();
  const search = usePeopleSearch();
  const units = useUnits(reference, seenUnits);
  const form = useNewCase({ planned, reference, onStarted });
  const sentence = useFailureSentence(form.failure);
  const { values, source } = form.draft;
  const { problems } = form;
  const problemCount = Object.keys(problems).length;
  const [element, handleAttempt] = useFirstProblem<HTMLFormElement>();

  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    handleAttempt();
    void form.send();
  };
  const handleSource = (hit: CaseHit): void => form.setSource({ id: hit.id, name: hit.name }, {
    type: values.type ?? hit.type, unit: values.unit.trim() === '' ? hit.unit : values.unit,
  });
  const handleSuggestion = (): void => form.change({ track: 'light', trackReason: values.trackReason.trim() === '' ? texts.late.reason : values.trackReason });
  const { decisionState } = values;
  const mayBegin = form.theirs === null || canBegin(form.theirs);

  return (
    <form ref={element} onSubmit={handleSubmit} noValidate>
      <Stack gap="l">
        <p>{texts.lead}</p>
        {sentence !== '' && <Message tone="danger">{sentence}</Message>}
        {problemCount > 0 && <Message tone="warning">{texts.summary(problemCount)}</Message>}
        {form.theirs !== null && <PlanChanged theirs={form.theirs} onOpen={onOpen} />}
        <TextInput
          label={texts.name.label} description={texts.name.help} required autoFocus value={values.name}
          error={problems.name && (problems.name === 'tooLong' ? texts.problems.name.tooLong(values.name.trim().length) : texts.problems.name.missing)}
          onChange={(name) => form.change({ name })}
        />
        {planned === null && <CopySource source={source} onChoose={handleSource} onRemove={() => form.setSource(null)} />}
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
        {values.type !== null && <TypeGuidance type={values.type} />}
        {hasDeadline(values.type) && (
          <DayInput
            label={texts.deadline.label} description={texts.deadline.help} value={values.deadline}
            error={problems.deadline && texts.problems.deadline.noDay} onChange={(deadline) => form.change({ deadline })}
          />
        )}
        <TextInput
          label={texts.unit.label} description={texts.unit.help} required value={values.unit} suggestions={units}
          error={problems.unit && (problems.unit === 'tooLong' ? texts.problems.unit.tooLong(values.unit.trim().length) : texts.problems.unit.missing)}
          onChange={(unit) => form.change({ unit })}
        />
        <ChoiceGroup
          label={texts.decisionState.label} layout="column" clearable value={decisionState}
          options={decisionStates.map((state) => ({ value: state, label: labels.scales.decisionState[state] }))}
          onChange={(state) => form.change({ decisionState: state })}
        />
        {isLate(decisionState) && decisionState !== null && decisionState !== 'notDecided' && (
          <LateNotice state={decisionState} onSuggest={values.track === 'light' ? undefined : handleSuggestion} />
        )}
        <ChoiceGroup
          label={texts.track.label} description={texts.track.help} layout="column" value={values.track} required error={problems.track && texts.problems.track.missing}
          options={tracks.map((track) => ({ value: track, label: labels.tracks[track].title, description: labels.tracks[track].help }))}
          onChange={(track) => form.change({ track })}
        />
        <TextInput
          label={texts.trackReason.label} description={texts.trackReason.help} multiline rows={2} required value={values.trackReason}
          error={problems.trackReason && (problems.trackReason === 'tooLong' ? texts.problems.trackReason.tooLong(values.trackReason.length) : texts.problems.trackReason.missing)}
          onChange={(trackReason) => form.change({ trackReason })}
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
          {mayBegin && <Button kind="primary" type="submit" busy={form.isSending}>{form.isSending ? texts.starting : texts.start}</Button>}
          <Button kind="default" onClick={onCancel}>{common.actions.cancel}</Button>
          {form.isTouched && <Button kind="quiet" onClick={form.discard}>{texts.discard}</Button>}
        </Stack>
        {form.isTouched && <p>{texts.kept}</p>}
      </Stack>
    </form>
  );
};
