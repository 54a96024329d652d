import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import { formatDay } from '../../../i18n/dates';
import { useTexts } from '../../../i18n/texts-context';
import { useFailureSentence } from '../../../ui-bindings/failure-sentence';
import { Message } from '../../../ui/feedback/message';
import type { PublishOutcome, PublishProblem } from './publish-brief';

const Problem: React.FC<{ readonly problem: PublishProblem }> = ({ problem }) => {
  const { problems } = useTexts('brief').publish;
  const failure = useFailureSentence(problem.kind === 'failure' ? problem.failure : null);
  const sentence = problem.kind === 'failure' ? failure : problem.kind === 'foreignFile' ? problems.foreignFile(problem.name) : problems[problem.kind];
  return <Message tone={problem.kind === 'row' ? 'warning' : 'danger'} live="alert">{sentence}</Message>;
};

/** How the publication ended, and what to do when it did not. */
export const OutcomeMessage: React.FC<{ readonly outcome: PublishOutcome }> = ({ outcome }) => {
  const texts = useTexts('brief').publish;
  const { locale } = useProduct().host;
  switch (outcome.kind) {
    case 'published': return <Message tone="success" live="status">{texts.done(outcome.revision)}</Message>;
    case 'completed': return <Message tone="warning" live="status">{texts.completed(outcome.snapshot.revision, outcome.snapshot.publishedBy, formatDay(outcome.snapshot.publishedOn, locale))}</Message>;
    case 'problem': return <Problem problem={outcome.problem} />;
  }
};
