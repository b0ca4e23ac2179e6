import { Link } from '@tanstack/react-router';
import type { Currency } from '../../domain/question';
import { change, scaleOf } from '../../i18n/change';
import { MISSING, percent, quantity } from '../../i18n/format';
import { type Shape, valueText } from '../../i18n/measure';
import { Icon } from '../parts/icon';
import { Status } from '../parts/status';
import { useText } from '../parts/text';
import styles from './catalogue.module.css';
import unseen from '../parts/unseen.module.css';
import { PlanRuler } from './plan-ruler';
import { shapeOf } from './shape';
import type { CatalogueRow } from './use-catalogue';

const ARROW = { up: 'up', down: 'dn', flat: 'flat' } as const;

function Change({ row, shape }: { readonly row: CatalogueRow; readonly shape: Shape }) {
  const { t, lang } = useText();
  if (!row.answer || !row.before) return <span className={styles.soft}>{MISSING}</span>;
  const moved = change(row.answer.total, row.before.total, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (moved === 'missing') return <span className={styles.soft}>{MISSING}</span>;
  if (moved === 'small') return <span className={styles.soft}>{t('indicator.few')}</span>;
  if (moved === 'nothing-before') return <span className={styles.soft}>{t('indicator.fromNothing')}</span>;
  return (
    <span className={styles.change}>
      <Icon name={ARROW[moved.direction]} size={13} />
      <span className={unseen.unseen}>{t(`indicator.${moved.direction}`)}</span>
      {moved.direction === 'flat' ? t('indicator.unchanged') : moved.by === 'difference' ? `${moved.amount} ${shape.unit}` : moved.amount}
    </span>
  );
}

function Plan({ row }: { readonly row: CatalogueRow }) {
  const { t, lang } = useText();
  const { plan, share, standing, indicator } = row;
  if (plan === null) return <span className={styles.soft}>{t('indicator.noPlan')}</span>;
  const shape = shapeOf(indicator, 'VND', lang);
  const text = quantity(plan, Number.isInteger(plan) ? 0 : shape.decimals, shape.unit, lang);
  if (share === null) return <span className={styles.soft}>{t('indicator.planIs', { plan: text })}</span>;
  return (
    <span className={styles.plan} title={t('indicator.ofPlan', { plan: text })}>
      <PlanRuler share={share} standing={standing} />
      {percent(share, 0, lang)}
    </span>
  );
}

/** One indicator: its number in the scope, against plan and same period. */
export function Row({ row, waiting, currency }: { readonly row: CatalogueRow; readonly waiting: boolean; readonly currency: Currency }) {
  const { t, say, lang } = useText();
  const { indicator, answer, standing } = row;
  const shape = shapeOf(indicator, currency, lang);
  const unit = shape.unit.startsWith('%') ? '%' : shape.unit;
  const bone = <span className={styles.bone} role="img" aria-label={t('indicator.waiting')} />;
  return (
    <tr className={styles.row}>
      <td className={styles.id}>{indicator.id}</td>
      <th scope="row" className={styles.name}>
        <Link to="/indicators/$id" params={{ id: indicator.id }}>
          {say(indicator.title)}
        </Link>
      </th>
      <td className={`${styles.value} ${styles.end}`}>
        {waiting ? bone : answer ? valueText(answer.total, shape, lang) : t('indicator.failed')}
      </td>
      <td className={`${styles.soft} ${styles.unit}`}>{unit}</td>
      <td className={styles.planCell}>{waiting ? bone : <Plan row={row} />}</td>
      <td className={styles.changeCell}>{waiting ? null : <Change row={row} shape={shape} />}</td>
      <td className={styles.statusCell}>{!waiting && standing !== 'none' && <Status standing={standing} />}</td>
    </tr>
  );
}
