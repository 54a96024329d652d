import { countByNode, isSameCount } from '../../domain/strategy-effects';
import type { NodeCounts } from '../../domain/strategy-effects';
import { useRowsSelect } from '../../ui-bindings/use-rows-where';

/** Effects per node; renders again when a count changes, not at a keystroke in a text. */
export const useNodeCounts = (): ReadonlyMap<string, NodeCounts> => useRowsSelect('goalImpact', countByNode, isSameCount);
