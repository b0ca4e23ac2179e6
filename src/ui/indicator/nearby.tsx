import type { Measure } from '../../domain/answer';
import { type Asked, partnerDimension, questionOf } from '../../domain/asked';
import type { Indicator, Text } from '../../domain/indicator';
import { periodShort } from '../../i18n/dates';
import { MISSING } from '../../i18n/format';
import { valueWithUnit } from '../../i18n/measure';
import { useAnswers, useSeries } from '../parts/ask';
import { useText } from '../parts/text';
import styles from './absent.module.css';
import { shapeOf } from './shape';

interface Props {
  readonly asked: Asked;
  readonly indicator: Indicator;
}

/** What there is close to an empty answer: with one filter dropped, and the last time there was a case. */
export function Nearby({ asked, indicator }: Props) {
  const { t, say, lang } = useText();
  const { unit } = asked;
  const partner = partnerDimension(indicator) === null ? null : asked.partner;
  const [allUnits, allPartners] = useAnswers([
    unit && questionOf({ ...asked, unit: null }, indicator),
    partner && questionOf({ ...asked, partner: null }, indicator),
  ]);
  const past = useSeries(questionOf(asked, indicator), asked.history).data?.points;
  const last = past?.findLast((p) => p.total.n > 0);
  const written = (m: Measure | undefined) =>
    m === undefined ? '…' : m.n === 0 ? MISSING : valueWithUnit(m, shapeOf(indicator, asked.currency, lang), lang);
  const whose = (name: Text | undefined) => (name ? say(name) : t('indicator.nearbyMinistry'));
  return (
    <dl className={styles.nearby}>
      {unit && (
        <div>
          <dt>{t('indicator.nearbyUnits', { name: partner ? say(partner.name) : t('indicator.nearbyMinistry') })}</dt>
          <dd>{written(allUnits?.answer?.total)}</dd>
        </div>
      )}
      {partner && (
        <div>
          <dt>{t('indicator.nearbyPartners', { name: whose(unit?.name) })}</dt>
          <dd>{written(allPartners?.answer?.total)}</dd>
        </div>
      )}
      <div>
        <dt>{t('indicator.nearbyLast')}</dt>
        <dd>
          {past === undefined
            ? '…'
            : last
              ? `${periodShort(last.period, lang)}: ${written(last.total)}`
              : t('indicator.nearbyNever', { n: past.length })}
        </dd>
      </div>
    </dl>
  );
}
