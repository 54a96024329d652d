import * as React from 'react';
import { LooseEnds } from '../../ui-bindings/loose-ends/loose-ends';
import { StopPoint } from './stop-point';

/** The stop between C and D, which also lists what was found and ends nowhere. */
export const Part: React.FC = () => <StopPoint stop="S2"><LooseEnds headingLevel={3} /></StopPoint>;
