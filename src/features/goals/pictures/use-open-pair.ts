import * as React from 'react';

/** Two goals whose pair is open, and where it was opened: the panel stands there. */
export interface OpenedPair {
  readonly one: string;
  readonly other: string;
  readonly from: 'grid' | 'picker' | 'list';
}

type Open = (one: string, other: string) => void;

export interface PairOpening {
  readonly open: OpenedPair | null;
  readonly openFrom: Readonly<Record<OpenedPair['from'], Open>>;
  /** The focus goes back to what opened it. */
  readonly handleClose: () => void;
}

/** Which pair is open. */
export const useOpenPair = (): PairOpening => {
  const [open, setOpen] = React.useState<OpenedPair | null>(null);
  const opener = React.useRef<HTMLElement | null>(null);
  const openFrom = React.useMemo(() => {
    const from = (where: OpenedPair['from']): Open => (one, other) => {
      opener.current = document.activeElement as HTMLElement | null;
      setOpen({ one, other, from: where });
    };
    return { grid: from('grid'), picker: from('picker'), list: from('list') };
  }, []);
  const handleClose = React.useCallback(() => {
    setOpen(null);
    if (opener.current?.isConnected === true) opener.current.focus();
  }, []);
  return { open, openFrom, handleClose };
};
