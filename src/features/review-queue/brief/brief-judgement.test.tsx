import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { SessionProvider } from '../../../data/bindings/session-context';
import type { Assessment } from '../../../data/ports/rows';
import { createFakeQueue, QueueHome, waitingCase } from '../testing/fake-queue';
import { BriefJudgement } from './brief-judgement';

const show = (assessment: Partial<Assessment>, views: readonly object[] = []): HTMLElement => {
  const queue = createFakeQueue({ of: { assessment: { ...waitingCase.assessment, ...assessment }, rows: { answer: [...waitingCase.rows?.answer ?? [], ...views] } } });
  render(<QueueHome queue={queue}><SessionProvider value={queue.session}><BriefJudgement /></SessionProvider></QueueHome>);
  return screen.getByRole('region', { name: 'Samlad bedömning' });
};

it.each([
  ['a role alone', { assessorName: '' }, 'Bedömare utanför projektgruppen: folkhälsostrateg. Bedömningen gjordes'],
  ['a name alone', { assessorRole: ' ' }, 'Bedömare utanför projektgruppen: Petra Ek. Bedömningen gjordes'],
  ['nobody', { assessorName: '', assessorRole: '', assessedOn: null }, 'Ingen utanför projektgruppen har varit med om bedömningen.'],
  ['a role of the group', { groupRoles: 'Jurist\nFolkhälsostrateg' }, 'Bedömaren har samma roll som någon i projektgruppen.'],
])('tells of the assessor: %s', (_name, assessment, sentence) => {
  expect(show(assessment)).toHaveTextContent(sentence);
});

it('shows a view that differs beside the judgement it differs from', () => {
  const view = { key: 'v1', item: 'J.view.1', category: 'economic', choice: 'counteracts', text: 'Driften är inte räknad', participants: 'Controller' };
  const region = show({}, [view, { ...view, key: 'v2', item: 'J.view.2', choice: '', participants: '', text: 'Oklart' }]);
  const [social, , economic] = Array.from(region.querySelectorAll('li'));
  expect(economic).toHaveTextContent('Skiljaktig mening: Controller, MotverkarDriften är inte räknad');
  expect(economic).toHaveTextContent('Skiljaktig mening: någon som inte är namngivenOklart');
  expect(social).not.toHaveTextContent('Skiljaktig');
});
