import * as React from 'react';
import { useProduct } from '../../../data/bindings/product-context';
import type { Failure } from '../../../data/ports/results';
import { publicationOf } from '../../../domain/reference/publication';
import { contentOf } from '../../../domain/reference-draft/draft';
import { useStore } from '../store/store-context';

export interface Publishing {
  readonly isSending: boolean;
  readonly failure: Failure | null;
  /** Somebody else was first: their edition has been read, and the draft stands upon it. */
  readonly wasTaken: boolean;
  /** @returns the number of the new edition; null when nothing was published */
  publish(): Promise<number | null>;
}

/**
 * Publishes the draft as the next edition. Nothing of it is lost when that fails: the draft stays, and sent again
 * unchanged it goes under the same key. When somebody else was first, their edition is read and the draft laid upon it.
 */
export const usePublish = (): Publishing => {
  const { reference, newKey, now, host } = useProduct();
  const store = useStore();
  const [isSending, setSending] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const [wasTaken, setTaken] = React.useState(false);
  const isHere = React.useRef(true);
  React.useEffect(() => () => { isHere.current = false; }, []);

  const send = async (): Promise<number | null> => {
    const { published, entries, edition, draft } = store.get();
    const content = contentOf(draft);
    const key = draft.sent?.content === content ? draft.sent.key : newKey();
    store.setSent({ key, content });
    const publication = publicationOf(published, entries, key, edition + 1, draft.note.trim());
    const result = await reference.publish(publication);
    if (!result.ok) { setFailure(result.failure); return null; }
    if (result.value === 'published') {
      store.published(publication, now(), host.person.name);
      return publication.edition;
    }
    const read = await reference.read();
    if (!read.ok) { setFailure(read.failure); return null; }
    setTaken(true);
    store.accept(read.value.rows);
    return null;
  };
  const publish = async (): Promise<number | null> => {
    setSending(true);
    setFailure(null);
    setTaken(false);
    try {
      return await send();
    } finally {
      if (isHere.current) setSending(false);
    }
  };
  return { isSending, failure, wasTaken, publish };
};
