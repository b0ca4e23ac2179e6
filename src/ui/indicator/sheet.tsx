import { useId } from 'react';
import type { Indicator } from '../../domain/indicator';
import { useText } from '../parts/text';
import styles from './sheet.module.css';

/** Clauses of a text that lists things with semicolons, each a sentence of its own. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/;\s+/)
    .map((clause) => clause.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .map((clause) => clause.charAt(0).toLocaleUpperCase('vi') + clause.slice(1));
}

interface Props {
  readonly indicator: Indicator;
}

function Formula({ indicator }: Props) {
  const { t } = useText();
  const { numerator, denominator, n, missing } = indicator;
  const rows: readonly (readonly [string, string | null])[] = [
    [t(denominator === null ? 'indicator.value' : 'indicator.numerator'), numerator],
    [t('indicator.denominator'), denominator],
    [t('indicator.cases'), n],
    [t('indicator.leftOut'), missing],
  ];
  return (
    <dl className={styles.formula}>
      {rows.map(([name, sql]) =>
        sql === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="zxx" translate="no">
              {sql}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** What is counted, how, and how it may be added up. */
export function Definition({ indicator }: Props) {
  const { t, say } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('indicator.definition')}</h2>
      <div className={styles.part}>
        <h3>{t('indicator.concept')}</h3>
        <p>{say(indicator.sheet.concept)}</p>
        <Formula indicator={indicator} />
        <p className={styles.rolls}>
          <span>
            {t('indicator.rollTime')}: {t(`indicator.roll_${indicator.time}`)}
          </span>
          <span>
            {t('indicator.rollUnits')}: {t(`indicator.roll_${indicator.units}`)}
          </span>
        </p>
      </div>
    </section>
  );
}

/** The other four of the ministry's headings, and the target. */
export function SheetRest({ indicator }: Props) {
  const { t, say } = useText();
  const { sheet } = indicator;
  const parts = [
    ['indicator.dimensions', sheet.dimensions],
    ['indicator.published', sheet.period],
    ['indicator.source', sheet.source],
    ['indicator.target', indicator.target],
    ['indicator.owner', sheet.owner],
  ] as const;
  return (
    <section aria-label={t('indicator.sheet')}>
      {parts.map(([key, text]) => (
        <div key={key} className={styles.part}>
          <h3>{t(key)}</h3>
          <p>{say(text)}</p>
        </div>
      ))}
    </section>
  );
}

/** What the number cannot tell, a clause a line. */
export function Pitfalls({ indicator }: Props) {
  const { t, say } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('indicator.pitfalls')}</h2>
      <ul className={styles.pitfalls}>
        {clausesOf(say(indicator.pitfalls)).map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
    </section>
  );
}

/** The whole sheet, for dialogs. */
export function Sheet({ indicator }: Props) {
  return (
    <div className={styles.sheet}>
      <Definition indicator={indicator} />
      <SheetRest indicator={indicator} />
      <Pitfalls indicator={indicator} />
    </div>
  );
}
