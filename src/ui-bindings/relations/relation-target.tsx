import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useField, useSession } from '../../data/bindings/session-context';
import type { CaseHit } from '../../data/ports/case-list';
import { isNoAddress, webAddress } from '../../domain/relations';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { LinkButton } from '../../ui/button/link-button';
import { useAnnounce } from '../../ui/feedback/announcer';
import { Pill } from '../../ui/feedback/pill';
import { BoundText } from '../bound-text';
import { FieldGrid } from '../row-cards/field-grid';
import { CaseSearch } from './case-search';
import styles from './relations.module.scss';
import { useOtherCase } from './use-case-search';

/** The case at the other end: a link in a new tab, its status where the site tells it. */
const OtherCase: React.FC<{ readonly id: number; readonly name: string; readonly onUnlink?: () => void }> = ({ id, name, onUnlink }) => {
  const texts = useTexts('direction').relations;
  const { status: names } = useTexts('workspace').frame;
  const { actions } = useProduct();
  const hit = useOtherCase(id, name);
  const shown = name.trim() === '' ? texts.search.unnamed : name;
  return (
    <div className={styles.other}>
      <span className={styles.label}>{texts.otherCase}</span>
      <div className={styles.otherLine}>
        <LinkButton href={actions.linkTo(id)} isNewTab icon="external" ariaLabel={texts.open(shown)}>{shown}</LinkButton>
        {hit !== null && <Pill>{names[hit.status ?? 'unknown']}</Pill>}
        {onUnlink !== undefined && <Button kind="quiet" size="small" onClick={onUnlink}>{texts.unlink}</Button>}
      </div>
    </div>
  );
};

/** The typed address as a link, when it is one. */
const Address: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const texts = useTexts('direction').relations;
  const { value: url } = useField('relation', rowKey, 'url');
  const { value: name } = useField('relation', rowKey, 'name');
  const address = webAddress(url);
  if (isNoAddress(url)) return <p className={styles.note}>{texts.badUrl}</p>;
  return address === null ? null : <div><LinkButton href={address} isNewTab icon="external" ariaLabel={texts.open(name.trim() === '' ? address : name)}>{address}</LinkButton></div>;
};

/** What the relation points at: a case of this site, or a name and an address. */
export const RelationTarget: React.FC<{ readonly rowKey: string }> = ({ rowKey }) => {
  const texts = useTexts('direction').relations;
  const session = useSession();
  const announce = useAnnounce();
  const canEdit = session.canEdit();
  const { value: otherCase } = useField('relation', rowKey, 'otherCase');
  const { value: name } = useField('relation', rowKey, 'name');
  const bound = { kind: 'relation', rowKey } as const;
  const box = React.useRef<HTMLDivElement>(null);
  const change = (changes: { readonly otherCase: number | null; readonly name?: string }): void => {
    session.edit('relation', rowKey, changes);
    session.flush().catch(() => undefined);
    // What had the focus is gone now.
    box.current?.focus();
  };
  const handleChoose = (hit: CaseHit): void => { change({ otherCase: hit.id, name: hit.name }); announce(texts.chosen(hit.name)); };
  return (
    <div ref={box} tabIndex={-1} className={styles.target}>
      {otherCase !== null && <OtherCase id={otherCase} name={name} onUnlink={canEdit ? () => change({ otherCase: null }) : undefined} />}
      {otherCase === null && canEdit && <CaseSearch onChoose={handleChoose} />}
      {otherCase === null && (
        <FieldGrid>
          <BoundText {...bound} field="name" label={texts.name} description={texts.nameHelp} />
          <BoundText {...bound} field="url" label={texts.url} description={texts.urlHelp} />
        </FieldGrid>
      )}
      {otherCase === null && <Address rowKey={rowKey} />}
    </div>
  );
};
