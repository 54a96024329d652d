import * as React from 'react';
import { ProductProvider, useProduct } from '../data/bindings/product-context';
import type { ReferenceRow } from '../data/ports/rows';
import type * as apply from '../domain/reference/apply';
import { newestEdition } from '../domain/reference/editions';

type Apply = typeof apply;

/**
 * Below it types, tracks and scales go by their newest published names, for what stands above single cases. The names
 * as shipped until the code has come, and where it cannot be fetched; a site where nothing is published fetches nothing.
 */
export const NewestLabels: React.FC<{ readonly rows: readonly ReferenceRow[] }> = ({ rows, children }) => {
  const product = useProduct();
  const newest = newestEdition(rows);
  const isNeeded = newest > 0;
  const [code, setCode] = React.useState<Apply | null>(null);
  React.useEffect(() => {
    let isHere = true;
    if (isNeeded) import(/* webpackChunkName: 'reference-apply' */ '../domain/reference/apply').then((loaded) => { if (isHere) setCode(loaded); }, () => undefined);
    return () => { isHere = false; };
  }, [isNeeded]);
  const named = React.useMemo(
    () => (code === null ? product : { ...product, labels: code.labelsAt(product.labels, rows, newest, product.host.language) }),
    [code, product, rows, newest]);
  return <ProductProvider value={named}>{children}</ProductProvider>;
};
