import { useRef } from 'react';
import type { Band } from '../../review/coverage';
import { number, percent } from '../../i18n/format';
import { capital } from '../../i18n/say';
import { useWidth } from '../parts/figure/use-width';
import { useText } from '../parts/text';
import styles from './band.module.css';

const WIDEST = 480;
const TOP = 20;
const BASE = 50;
/** Below this a rate says less than the count. */
const FEW = 10;

/** D01 and D02 on one ruler: solid what is confirmed, hatched what nobody knows yet, empty what was reviewed with none. */
export function BandRuler({ band, period }: { readonly band: Band; readonly period: string }) {
  const { t, lang } = useText();
  const place = useRef<HTMLElement>(null);
  const width = Math.min(WIDEST, useWidth(place)) || WIDEST;
  const { least, most, n } = band;
  if (n === 0) return <p className={styles.note}>{t('review.bandNone')}</p>;
  const x = (count: number) => (width * count) / n;
  const count = (of: number) => number(of, 0, lang);
  const rate = (of: number) => (n < FEW ? `${count(of)}/${count(n)}` : percent((100 * of) / n, n < 100 ? 0 : 1, lang));
  const apart = x(most) - x(least) > 150;
  return (
    <figure className={styles.band} ref={place}>
      <svg
        width={width}
        height={54}
        role="img"
        aria-label={t('review.band', { least: count(least), most: count(most), n: count(n), period })}
      >
        <defs>
          <pattern id="unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="6" className={styles.hatch} />
          </pattern>
        </defs>
        <rect x={0} y={TOP + 8} width={x(least)} height={BASE - TOP - 8} className={styles.solid} />
        <rect
          x={x(least)}
          y={TOP + 14}
          width={x(most) - x(least)}
          height={BASE - TOP - 14}
          fill="url(#unknown)"
          className={styles.unknown}
        />
        {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => (
          <path
            key={i}
            d={`M${Math.min(width - 0.5, Math.max(0.5, (width * i) / 10))} ${BASE}v${i % 5 === 0 ? -8 : -4}`}
            className={styles.tick}
          />
        ))}
        <path d={`M0 ${BASE}H${width}`} className={styles.line} />
        <path d={`M${x(least)} ${TOP - 4}V${BASE}M${x(most)} ${TOP - 4}V${BASE}`} className={styles.line} />
        <text
          x={apart ? x(least) : Math.max(96, x(least) - 4)}
          y={12}
          textAnchor={x(least) > 96 || !apart ? 'end' : 'start'}
          className={styles.text}
        >
          {t('review.least', { p: rate(least) })}
        </text>
        <text x={Math.min(x(most) + 4, width)} y={12} textAnchor={x(most) > width - 110 ? 'end' : 'start'} className={styles.text}>
          {t('review.most', { p: rate(most) })}
        </text>
      </svg>
      <figcaption className={styles.note}>
        {t('review.bandNote', { least: count(least), unknown: count(most - least), none: count(n - most), period: capital(period) })}
      </figcaption>
    </figure>
  );
}
