import * as React from 'react';
import type { StopPointId } from '../../method/ids';
import { Found, Lacking } from './basis';
import { CheckPoints } from './check-points/check-points';
import { Holds } from './holds/holds';
import styles from './stop-point.module.scss';
import { WayOn } from './way/way-on';

/** A stop: what the group has, lacks and must settle, the check points, and three ways on that each leave a dated record. */
export const StopPoint: React.FC<{ readonly stop: StopPointId }> = ({ stop, children }) => (
  <div className={styles.page}>
    <Found stop={stop} />
    <Lacking stop={stop} />
    {children}
    <Holds stop={stop} />
    <CheckPoints stop={stop} />
    <WayOn stop={stop} />
  </div>
);
