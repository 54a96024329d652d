import type { IconName } from '../icons/icon';
import type { Tone } from '../theme/tokens';

/** The icon that says what a tone says, so that colour never speaks alone. */
export const toneIcon = {
  neutral: 'info', info: 'info', success: 'checkCircle', warning: 'warning', danger: 'error',
} as const satisfies Record<Tone, IconName>;
