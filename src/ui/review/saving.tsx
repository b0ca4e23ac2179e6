import { type ReactNode, useState } from 'react';
import type { Edit } from '../../domain/change';
import button from '../parts/button.module.css';
import { useText } from '../parts/text';
import styles from './form.module.css';
import type { Entering } from './use-entering';

interface Props {
  readonly entering: Entering;
  readonly edits: readonly Edit[];
  /** What keeps the entry from being saved, in words. */
  readonly faults: readonly string[];
  readonly needsReason: boolean;
  readonly onReset: () => void;
  /** What saving would do. */
  readonly children: ReactNode;
}

/** Who, why, what it would do, and the button. What is missing is said after the first try, and the button is never dead. */
export function Saving({ entering, edits, faults, needsReason, onReset, children }: Props) {
  const { t } = useText();
  const { who, setWho, reason, setReason, busy, save } = entering;
  const [tried, setTried] = useState(false);
  const all = [
    ...faults,
    ...(who.trim() === '' ? [t('review.fault_who')] : []),
    ...(needsReason && reason.trim() === '' ? [t('review.fault_reason')] : []),
  ];
  const submit = () => {
    setTried(true);
    if (all.length === 0) void save(edits);
  };
  return (
    <section className={styles.saving}>
      <h3>{t('review.effect')}</h3>
      {children}
      <div className={styles.fields}>
        <label>
          <span>{t('review.who')}</span>
          <input
            value={who}
            maxLength={80}
            placeholder={t('review.whoHint')}
            autoComplete="name"
            onChange={(e) => setWho(e.target.value)}
          />
        </label>
        <label className={styles.grow}>
          <span>{t('review.reason')}</span>
          <input value={reason} maxLength={300} placeholder={t('review.reasonHint')} onChange={(e) => setReason(e.target.value)} />
        </label>
      </div>
      {tried && all.length > 0 && edits.length > 0 && (
        <ul className={styles.faults} role="alert">
          {all.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <button type="button" className={`${button.button} ${button.primary}`} disabled={busy || edits.length === 0} onClick={submit}>
          {t(busy ? 'review.saving' : 'review.save')}
        </button>
        <button type="button" className={button.button} disabled={busy || edits.length === 0} onClick={onReset}>
          {t('review.reset')}
        </button>
        {edits.length === 0 && !busy && <span className={styles.soft}>{t('review.nothing')}</span>}
      </div>
    </section>
  );
}
