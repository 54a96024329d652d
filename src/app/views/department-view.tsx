import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import type { CasePage } from '../../data/ports/case-list';
import type { Result } from '../../data/ports/results';
import { DepartmentScreen } from '../../features/department/department-screen';
import { WithTexts } from './with-texts';
import { useSetupWhenMissing } from './use-setup-when-missing';

export interface DepartmentViewProps {
  readonly first: Promise<Result<CasePage>> | null;
  readonly onOpen: (caseId: number, part?: string) => void;
  readonly onSetup: () => void;
  /** To where administrators change the method, its goals and lists. */
  readonly onReference: () => void;
  /** To where administrators see how the tool stands. */
  readonly onDiagnosis: () => void;
  /** To the management group's queue. */
  readonly onQueue: () => void;
}

/** The department's list; on a site without lists it gives way to the set-up page. */
export const DepartmentView: React.FC<DepartmentViewProps> = ({ first, onOpen, onSetup, onReference, onDiagnosis, onQueue }) => {
  const { caseList } = useProduct();
  const [answer] = React.useState(() => first ?? caseList.page({}));
  useSetupWhenMissing(answer, onSetup);
  return <WithTexts area="department"><DepartmentScreen first={answer} onOpen={onOpen} onSetup={onSetup} onReference={onReference} onDiagnosis={onDiagnosis} onQueue={onQueue} /></WithTexts>;
};
