import type { Standing } from '../../../domain/plan';
import type { FacetCount } from '../../../domain/quality-report';
import { number } from '../../../i18n/format';
import { StatusShape } from '../../parts/status';
import { useText } from '../../parts/text';
import { facetScore } from './facet-rows';
import unseen from '../../parts/unseen.module.css';
import toggle from '../../parts/toggle.module.css';
import styles from './quality.module.css';

const KINDS = ['errors', 'warnings', 'notices'] as const;

const standingOf = ({ of, errors, warnings }: FacetCount): Standing => (of === 0 ? 'none' : errors > 0 ? 'late' : warnings > 0 ? 'slow' : 'met');

/** One dimension of one table or unit: shape, score, and in words what lowers it. It opens where there are rows behind it. */
export function FacetCell({ name, count, onOpen }: { readonly name: string; readonly count: FacetCount; readonly onOpen: () => void }) {
  const { t, lang } = useText();
  const score = facetScore(count);
  const some = KINDS.filter((kind) => count[kind] > 0);
  // Rounded down: what has a fault never reads as spotless.
  const text = score === null ? number(null, 1, lang) : number(Math.floor(score * 10) / 10, 1, lang);
  const words =
    count.of === 0
      ? t('quality.nothing')
      : some.length === 0
        ? t('quality.clean')
        : some.map((kind) => t(`quality.${kind}`, { n: count[kind], text: number(count[kind], 0, lang) })).join(', ');
  const inner = (
    <>
      <StatusShape standing={standingOf(count)} size={14} />
      {some.length > 0 ? <b>{text}</b> : text}
      <span className={some.length === 0 && count.of > 0 ? unseen.unseen : styles.words}>{words}</span>
    </>
  );
  if (some.length === 0) return <span className={`${toggle.toggle} ${styles.facet}`}>{inner}</span>;
  const label = t('quality.cell', { name, facet: t(`data.facet_${count.facet}`), score: text, words });
  return (
    <button type="button" className={`${toggle.toggle} ${styles.facet}`} aria-label={label} onClick={onOpen}>
      {inner}
    </button>
  );
}
