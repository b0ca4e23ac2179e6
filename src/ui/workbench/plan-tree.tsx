import { number, percent } from '../../i18n/format';
import type { PlanNode } from '../../workbench/plan';
import { useText } from '../parts/text';
import styles from './plan.module.css';
import { spanText } from './time-text';

const total = (node: PlanNode): number => (node.milliseconds ?? 0) + node.children.reduce((sum, child) => sum + total(child), 0);

function Step({ node, all }: { readonly node: PlanNode; readonly all: number }) {
  const { t, lang } = useText();
  const own = node.milliseconds ?? 0;
  const share = all === 0 ? 0 : own / all;
  return (
    <li>
      <div className={styles.step}>
        <b>{node.name.replaceAll('_', ' ')}</b>
        <svg className={styles.share} viewBox="0 0 100 8" width={100} height={8} preserveAspectRatio="none" aria-hidden>
          <rect className={styles.track} width={100} height={8} />
          <rect width={100 * share} height={8} />
        </svg>
        <span>
          {node.milliseconds !== null && `${spanText(own, t, lang)} · ${percent(100 * share, 0, lang)}`}
          {node.rows !== null && ` · ${t('workbench.planRows', { rows: number(node.rows, 0, lang) })}`}
          {node.expected !== null &&
            node.expected !== node.rows &&
            ` (${t('workbench.planExpected', { rows: number(node.expected, 0, lang) })})`}
        </span>
      </div>
      {node.details.length > 0 && (
        <p className={styles.details}>
          {node.details.map(({ name, values }) => (
            <code key={name} title={name}>
              {values.join(', ')}
            </code>
          ))}
        </p>
      )}
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a plan does not change
            <Step key={`${child.name}${i}`} node={child} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** How a statement was worked out, step in step, each with its share of the time. */
export function PlanTree({ plan }: { readonly plan: PlanNode }) {
  const { t, lang, whole } = useText();
  const all = total(plan);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the arrow keys
    <div className={styles.plan} role="region" aria-label={t('workbench.plan')} tabIndex={0}>
      <h2>{t('workbench.plan')}</h2>
      <p>{whole(t('workbench.planLead'))}</p>
      <p>{t('workbench.planTotal', { time: spanText(all, t, lang) })}</p>
      <ul>
        <Step node={plan} all={all} />
      </ul>
    </div>
  );
}
