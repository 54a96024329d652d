import * as React from 'react';
import type { EndingKind } from '../../method/scales';
import { useTexts } from '../../i18n/texts-context';
import { BoundText } from '../bound-text';
import { FieldChoice } from '../field-status';
import { useBoundField } from '../use-bound-field';
import type { Finding } from './finding';

interface Of { readonly kind: Finding['kind']; readonly rowKey: string }

export interface EndingTextProps extends Of {
  readonly field: 'endingReason' | 'endingActor';
  readonly label: string;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly error?: string;
}

/** A reason or an actor, in the row's own column: saved as it is typed, so that nothing is lost before it is chosen. */
export const EndingText: React.FC<EndingTextProps> = ({ kind, ...rest }) =>
  (kind === 'conflict' ? <BoundText kind="conflict" {...rest} /> : <BoundText kind="goalImpact" {...rest} />);

/** Two people have ended the same thing in two ways: they see both and choose. Nothing otherwise. */
export const EndingChoice: React.FC<Of> = ({ kind, rowKey }) => {
  const { ways } = useTexts('laterSteps').looseEnds;
  const { state, onChoose } = useBoundField(kind, rowKey, 'ending');
  return <FieldChoice state={state} onChoose={onChoose} canJoin={false} show={(value) => (value === null ? '' : ways[value as EndingKind])} />;
};
