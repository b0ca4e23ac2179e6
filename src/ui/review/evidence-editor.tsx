import { evidenceId } from '../../review/draft';
import type { Evidence } from '../../review/rows';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { Choice } from './choice';
import styles from './form.module.css';
import type { Names } from './names';
import { CodeSelect } from './select';

const DEADLY = ['trinh_tu', 'quyet_dinh'];

interface ItemProps {
  readonly item: Evidence;
  readonly n: number;
  readonly names: Names;
  readonly onChange: (item: Evidence) => void;
  /** Null: it comes from the source file and stays. */
  readonly onDrop: (() => void) | null;
}

function Item({ item, n, names, onChange, onDrop }: ItemProps) {
  const { t } = useText();
  const name = t('review.item', { n });
  const of = (label: string) => `${name}: ${label}`;
  return (
    <fieldset className={styles.evidence}>
      <legend>
        {name} <code>{item.id}</code>
        {!item.supports && DEADLY.includes(item.test) && <em>{t('review.kills')}</em>}
      </legend>
      <label className={styles.wide}>
        <span>{t('review.ref')}</span>
        <textarea
          rows={2}
          value={item.ref}
          placeholder={t('review.refHint')}
          maxLength={1000}
          onChange={(e) => onChange({ ...item, ref: e.target.value })}
        />
      </label>
      <label>
        <span>{t('review.kind')}</span>
        <CodeSelect
          label={of(t('review.kind'))}
          list="evidence_kind"
          value={item.kind}
          names={names}
          onChange={(kind) => onChange({ ...item, kind })}
        />
      </label>
      <label>
        <span>{t('review.test')}</span>
        <CodeSelect
          label={of(t('review.test'))}
          list="evidence_test"
          value={item.test}
          names={names}
          onChange={(test) => onChange({ ...item, test })}
        />
      </label>
      <label>
        <span>{t('review.dated')}</span>
        <input
          type="date"
          aria-label={of(t('review.dated'))}
          value={item.datedOn ?? ''}
          onChange={(e) => onChange({ ...item, datedOn: e.target.value || null })}
        />
      </label>
      <div className={styles.pair}>
        <Choice
          small
          label={of(t('review.stance'))}
          value={item.supports ? 'for' : 'against'}
          options={[
            ['for', t('review.supports')],
            ['against', t('review.against')],
          ]}
          onChange={(stance) => onChange({ ...item, supports: stance === 'for' })}
        />
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={of(t('review.independent'))}
            checked={item.independent}
            onChange={(e) => onChange({ ...item, independent: e.target.checked })}
          />
          <span>{t('review.independent')}</span>
        </label>
      </div>
      {onDrop && (
        <button
          type="button"
          className={`${button.icon} ${styles.drop}`}
          aria-label={t('review.dropEvidence', { id: item.id })}
          onClick={onDrop}
        >
          <Icon name="x" />
        </button>
      )}
    </fieldset>
  );
}

interface Props {
  readonly claim: string;
  readonly items: readonly Evidence[];
  readonly names: Names;
  /** Codes taken anywhere in the pack. */
  readonly taken: ReadonlySet<string>;
  /** Codes that stand in the source file, which nobody deletes here. */
  readonly fixed: ReadonlySet<string>;
  readonly onChange: (items: readonly Evidence[]) => void;
}

/** The items of evidence: what they are, which test they pass, for or against, independent or not. */
export function EvidenceEditor({ claim, items, names, taken, fixed, onChange }: Props) {
  const { t } = useText();
  const add = () => {
    const id = evidenceId(claim, new Set([...taken, ...items.map((e) => e.id)]));
    onChange([
      ...items,
      { id, claimId: claim, kind: 'ho_so', test: 'nhat_quan', supports: true, independent: false, datedOn: null, ref: '' },
    ]);
  };
  return (
    <section className={styles.section}>
      <h3>{t('review.evidence')}</h3>
      {items.length === 0 && <p className={styles.soft}>{t('review.evidenceNone')}</p>}
      {items.map((item, i) => (
        <Item
          key={item.id}
          item={item}
          n={i + 1}
          names={names}
          onChange={(next) => onChange(items.map((e) => (e.id === item.id ? next : e)))}
          onDrop={fixed.has(item.id) ? null : () => onChange(items.filter((e) => e.id !== item.id))}
        />
      ))}
      <div className={styles.row}>
        <button type="button" className={button.button} onClick={add}>
          <Icon name="plus" size={14} />
          {t('review.addEvidence')}
        </button>
        {fixed.size > 0 && <span className={styles.soft}>{t('review.evidenceKept')}</span>}
      </div>
    </section>
  );
}
