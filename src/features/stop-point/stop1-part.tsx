import * as React from 'react';
import { StopPoint } from './stop-point';

/** The stop between A and B. */
export const Part: React.FC = () => <StopPoint stop="S1" />;
