import * as React from 'react';

/** Step B, support questions. */
export const Part: React.FC = () => null;
