import { useProduct } from '../../data/bindings/product-context';
import { formatDay, formatTime } from '../../i18n/dates';
import { useTexts } from '../../i18n/texts-context';

/** "23 november 2026 klockan 10:32", in the person's language and time zone; '' for null. */
export const useMoment = (): ((iso: string | null) => string) => {
  const { host: { locale } } = useProduct();
  const { moment } = useTexts('diagnosis');
  return (iso) => (iso === null ? '' : moment(formatDay(iso, locale), formatTime(iso, locale)));
};
