import * as React from 'react';

/** Step B, the child-rights review. */
export const Part: React.FC = () => null;
