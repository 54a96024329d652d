import * as React from 'react';
import { useTexts } from '../../i18n/texts-context';
import { PageHeader } from '../../ui/layout/page-header';

/** Longest list of names worth reading. */
const MOST_NAMES = 3;

/** For somebody who followed a link here and does not look after the tool. */
export const VisitorPage: React.FC<{ readonly owners: readonly string[] }> = ({ owners }) => {
  const texts = useTexts('diagnosis').visitor;
  return (
    <>
      <PageHeader title={texts.title} subtitle={texts.text} />
      {owners.length > 0 && <p>{texts.ask(owners.slice(0, MOST_NAMES).join(` ${texts.and} `))}</p>}
    </>
  );
};
