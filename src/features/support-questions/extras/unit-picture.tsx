import * as React from 'react';
import { useMethodTexts, useProduct } from '../../../data/bindings/product-context';
import { wholePercents } from '../../../domain/allocation';
import type { UnitShares } from '../../../domain/allocation';
import { useTexts } from '../../../i18n/texts-context';
import { cx } from '../../../ui/theme/cx';
import styles from '../support-questions.module.scss';

/** The shares of one unit: a bar whose parts are told apart by pattern and words, and the table that says the same. */
export const UnitPicture: React.FC<{ readonly of: UnitShares }> = ({ of: { unit, sum, shares } }) => {
  const texts = useTexts('stepB').allocations;
  const { receiver: names } = useMethodTexts().scales;
  const { locale } = useProduct().host;
  const number = React.useMemo(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }), [locale]);
  const percents = wholePercents(shares);
  const percentText = (index: number): string => {
    const percent = percents[index];
    return percent === null || percent === undefined ? texts.noPercent : texts.percent(percent);
  };
  const title = unit === '' ? texts.sharesNoUnit : texts.sharesTitle(unit);
  const spoken = shares.map(({ receiver }, index) => `${names[receiver]} ${percentText(index)}`).join(', ');
  return (
    <div className={styles.unit}>
      {sum > 0 && (
        <div className={styles.bar} role="img" aria-label={texts.picture(spoken)}>
          {shares.map(({ receiver, percent }, index) => (percent === null || percent === 0 ? null : (
            <span key={receiver} className={cx(styles.part, styles[receiver])} style={{ flexGrow: percent }}>
              {percent >= 12 && <span className={styles.partLabel}>{names[receiver]} {percentText(index)}</span>}
            </span>
          )))}
        </div>
      )}
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead><tr><th scope="col">{texts.receiverHead}</th><th scope="col">{texts.amountHead(unit)}</th><th scope="col">{texts.percentHead}</th></tr></thead>
        <tbody>
          {shares.map(({ receiver, amount }, index) => (
            <tr key={receiver}>
              <th scope="row"><span className={cx(styles.mark, styles[receiver])} aria-hidden="true" />{names[receiver]}</th>
              <td>{number.format(amount)}</td>
              <td>{percentText(index)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{texts.sum}</th><td>{number.format(sum)}</td><td>{sum > 0 ? texts.percent(100) : texts.noPercent}</td></tr></tfoot>
      </table>
      {sum === 0 && <p className={styles.note}>{texts.pictureNone}</p>}
    </div>
  );
};
