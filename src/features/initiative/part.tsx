import * as React from 'react';
import { RelationCards } from '../../ui-bindings/relations/relation-cards';

/** What the initiative is, what it hangs together with and who works on it. */
export const Part: React.FC = () => <RelationCards />;
