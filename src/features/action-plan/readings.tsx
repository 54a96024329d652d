import * as React from 'react';
import { useRows } from '../../data/bindings/session-context';
import type { Indicator } from '../../data/ports/rows';
import { readIndicators } from '../../domain/measurements-reading';
import type { Reading } from '../../domain/measurements-reading';
import { shorten } from '../../domain/short-text';
import { useTexts } from '../../i18n/texts-context';

type Readings = ReadonlyMap<string, Reading>;

const ReadingsContext = React.createContext<Readings>(new Map());

/** Reads every indicator of the case once, so that each card need not; a ratio needs the others anyway. */
export const ReadingsProvider: React.FC = ({ children }) => {
  const indicators = useRows('indicator');
  const measurements = useRows('measurement');
  const readings = React.useMemo(() => readIndicators(indicators, measurements), [indicators, measurements]);
  return <ReadingsContext.Provider value={readings}>{children}</ReadingsContext.Provider>;
};

/** What an indicator shows over time; undefined for one that is gone. */
export const useReading = (key: string): Reading | undefined => React.useContext(ReadingsContext).get(key);

/** How an indicator is named where it is mentioned; one without a name by its place among them all. */
export const useIndicatorName = (): ((key: string) => string) => {
  const rows = useRows('indicator');
  const { unnamedIndicator } = useTexts('laterSteps').actionPlan;
  return React.useCallback((key: string) => {
    const index = rows.findIndex((row: Indicator) => row.key === key);
    return shorten(rows[index]?.name ?? '') || unnamedIndicator(index + 1);
  }, [rows, unnamedIndicator]);
};
