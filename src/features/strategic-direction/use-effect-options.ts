import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { nodeEffects } from '../../method/scales';
import type { CodeOption } from '../../ui-bindings/bound-code';

export const effectTones = { positive: 'success', negative: 'danger', none: 'neutral' } as const;
export const effectIcons = { positive: 'plus', negative: 'minus', none: 'none' } as const;

/** The three choices of A2. */
export const useEffectOptions = (): readonly CodeOption[] => {
  const { choices } = useTexts('workspace').direction;
  return React.useMemo(() => nodeEffects.map((value) => ({ value, label: choices[value], icon: effectIcons[value], tone: effectTones[value] })), [choices]);
};
