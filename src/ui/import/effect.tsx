import type { Measure } from '../../domain/answer';
import { largestMoves } from '../../domain/difference-order';
import type { ImportPreview } from '../../domain/import-preview';
import { periodShort } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { valueText, valueWithUnit } from '../../i18n/measure';
import { differenceSay } from '../../i18n/sentence-difference';
import { Said } from '../parts/said';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './import.module.css';
import unseen from '../parts/unseen.module.css';
import sums from './counts.module.css';

const SHOWN = 8;

/** What the figures would become, old and new side by side, before anything is written. */
export function Effect({ effect }: { readonly effect: ImportPreview }) {
  const { t, say, lang } = useText();
  const { pack } = useSession();
  const { comparison, files } = effect;
  const moves = largestMoves(comparison);
  const named = pack?.indicators ?? [];
  const n = (count: number) => number(count, 0, lang);
  const [period] = comparison.periods;
  const when = period ? periodShort(period, lang) : '';
  return (
    <section className={sums.effect} aria-labelledby="intake-effect">
      <h4 id="intake-effect">
        {t('intake.effect')} <small>{t('intake.effectPeriod', { period: when })}</small>
      </h4>
      {files.map(({ file, removed }) =>
        removed > 0 ? (
          <p key={file} className={styles.warn}>
            {t('intake.effectRemoved', { removed: n(removed) })}
          </p>
        ) : null,
      )}
      {moves.length === 0 ? (
        <p>{t('intake.effectNone', { period: when })}</p>
      ) : (
        <>
          <dl className={sums.figures}>
            {moves.slice(0, SHOWN).map(({ indicator, total }) => {
              const found = named.find((i) => i.id === indicator);
              if (!found) return null;
              const shape = { unit: say(found.unit), decimals: found.decimals };
              const text = (m: Measure, write: typeof valueText) => (m.value === null ? t('intake.nothing') : write(m, shape, lang));
              return (
                <div key={indicator} data-indicator={indicator}>
                  <dt>{say(found.short)}</dt>
                  <dd>
                    <span className={unseen.unseen}>{t('intake.was', { value: '' })}</span>
                    <del>{text(total.before, valueText)}</del> <ins>{text(total.after, valueWithUnit)}</ins>
                  </dd>
                </div>
              );
            })}
          </dl>
          {moves.length > SHOWN && <p className={styles.soft}>{t('intake.effectMore', { n: n(moves.length - SHOWN) })}</p>}
          <p className={styles.soft}>
            <Said segments={differenceSay(comparison, named, t, lang)} />
          </p>
        </>
      )}
    </section>
  );
}
