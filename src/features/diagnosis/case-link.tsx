import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { LinkButton } from '../../ui/button/link-button';

export interface CaseLinkProps { readonly caseId: number; readonly names: Readonly<Record<number, string>>; readonly onOpenCase: (caseId: number) => void }

/** What a case is called here; its number when its name is not known. */
export const useCaseName = (names: Readonly<Record<number, string>>): ((caseId: number | null) => string) => {
  const { noCase } = useTexts('diagnosis').findings.decisions;
  return (caseId) => {
    const name = caseId === null ? undefined : names[caseId];
    return name === undefined || name.trim() === '' ? noCase(caseId) : name;
  };
};

/** The way to a case that something here is about. */
export const CaseLink: React.FC<CaseLinkProps> = ({ caseId, names, onOpenCase }) => {
  const { actions } = useProduct();
  const nameOf = useCaseName(names);
  return <LinkButton href={actions.linkTo(caseId)} onClick={() => onOpenCase(caseId)}>{nameOf(caseId)}</LinkButton>;
};
