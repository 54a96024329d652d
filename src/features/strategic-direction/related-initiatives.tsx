import * as React from 'react';
import { relationsOfA3 } from '../../domain/relations';
import { RelationCards } from '../../ui-bindings/relations/relation-cards';

/** The other initiatives of A3 as cards. */
export const RelatedInitiatives: React.FC = () => <RelationCards kinds={relationsOfA3} newKind="relatedInitiative" headingLevel={4} />;
