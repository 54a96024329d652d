import * as React from 'react';
import { useTexts } from '../../../i18n/texts-context';
import type { StopPointId } from '../../../method/ids';
import { Disclosure } from '../../../ui/layout/disclosure';
import { LazyView } from '../../../ui-bindings/lazy-view';
import type { VersionViewProps } from './version-view';

const loadView = async (): Promise<React.ComponentType<VersionViewProps>> =>
  (await import(/* webpackChunkName: 'stop-version' */ './version-view')).VersionView;

/** How things were as the group chose to rework, beside how they are now; read when somebody asks. */
export const EarlierVersion: React.FC<{ readonly stop: StopPointId; readonly round: number }> = ({ stop, round }) => {
  const { title } = useTexts('stop').version;
  const props = React.useMemo(() => ({ stop, round }), [stop, round]);
  return <Disclosure summary={title}><LazyView load={loadView} props={props} /></Disclosure>;
};
