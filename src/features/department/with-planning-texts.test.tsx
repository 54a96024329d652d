import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProductProvider, type Product } from '../../data/bindings/product-context';
import type * as LoadTexts from '../../i18n/load-texts';
import { loadTexts } from '../../i18n/load-texts';
import { commonTexts } from '../../i18n/sv/common';
import { departmentTexts } from '../../i18n/sv/department/index';
import { TextsProvider, useTexts } from '../../i18n/texts-context';
import { WithPlanningTexts } from './with-planning-texts';

jest.mock('../../i18n/load-texts', () => {
  const real = jest.requireActual<typeof LoadTexts>('../../i18n/load-texts');
  return { ...real, loadTexts: jest.fn(real.loadTexts) };
});

const Title: React.FC = () => <p>{useTexts('planning').plan.title(2027)}</p>;

it('tells when the words cannot be fetched, and tries again', async () => {
  const load = jest.mocked(loadTexts);
  load.mockRejectedValueOnce(new Error('no chunk'));
  const product = { host: { language: 'sv' } } as unknown as Product;
  render(
    <TextsProvider texts={{ common: commonTexts, department: departmentTexts }}>
      <ProductProvider value={product}><WithPlanningTexts><Title /></WithPlanningTexts></ProductProvider>
    </TextsProvider>);
  expect(await screen.findByText(departmentTexts.list.viewFailed)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByText('Urval för 2027')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});
