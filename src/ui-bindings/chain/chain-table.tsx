import * as React from 'react';
import { chainColumns, chainRows } from '../../domain/chain';
import type { Chain, ChainLane } from '../../domain/chain';
import { useTexts } from '../../i18n/texts-context';
import { DataTable } from '../../ui/pictures/data-table';
import type { ChainFace } from '../../ui/pictures/chain-types';

interface ChainTableProps { readonly chain: Chain; readonly lanes: readonly ChainLane[]; readonly faceOf: (id: string) => ChainFace }

/** The picture in words: a line for each key with all it meets, and one for each finding that ends otherwise or nowhere. */
export const ChainTable: React.FC<ChainTableProps> = ({ chain, lanes, faceOf }) => {
  const texts = useTexts('laterSteps').chain;
  const cell = (ids: readonly string[], isNamed: boolean): string =>
    ids.map((id) => { const { text, sort, isMissing } = faceOf(id); return isNamed && isMissing !== true ? texts.named(sort, text) : text; }).join('; ');
  return (
    <DataTable
      caption={texts.caption}
      heads={chainColumns.map((column) => texts.columns[column])}
      rows={chainRows(chain, lanes).map(({ id, cells }) => ({ key: id, cells: chainColumns.map((column) => cell(cells[column], column === 'finding' || chain.nodes.get(cells[column][0] ?? '')?.kind !== column)) }))}
    />
  );
};
