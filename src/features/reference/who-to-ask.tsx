import * as React from 'react';
import { useProduct } from '../../data/bindings/product-context';
import { useTexts } from '../../i18n/texts-context';
import { Message } from '../../ui/feedback/message';

/** Longest list of names worth reading. */
const MOST_NAMES = 3;

/** For somebody who may only read: says so, and whom to turn to where the site tells. */
export const WhoToAsk: React.FC = () => {
  const texts = useTexts('reference').editor.readOnly;
  const { setup } = useProduct();
  const [names, setNames] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    let isHere = true;
    setup.groups().then((result) => {
      const members = result.ok ? result.value.find(({ group }) => group === 'administrators')?.members ?? [] : [];
      if (isHere) setNames(members.slice(0, MOST_NAMES).map(({ name }) => name));
    }, () => undefined);
    return () => { isHere = false; };
  }, [setup]);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${texts.and} ${names[names.length - 1] ?? ''}` : names[0];
  return <Message tone="info" icon="lock" title={texts.title}>{texts.text}{list !== undefined && ` ${texts.ask(list)}`}</Message>;
};
