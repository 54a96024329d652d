import * as React from 'react';
import { StopPoint } from './stop-point';

/** The stop between C and D. */
export const Part: React.FC = () => <StopPoint stop="S2" />;
