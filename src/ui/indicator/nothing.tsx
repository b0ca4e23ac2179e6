import type { Answer } from '../../domain/answer';
import { type Asked, partnerDimension } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { periodLong } from '../../i18n/dates';
import button from '../parts/button.module.css';
import { useScope } from '../parts/scope';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import styles from './absent.module.css';
import { Nearby } from './nearby';

interface Props {
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly answer: Answer;
}

/** Why there is no case in what was asked: a true zero, a return that is missing, or a question that does not apply. */
function reasonOf({ status }: Answer['total']) {
  if (status === 'nil') return 'indicator.nothingNil' as const;
  if (status === 'na') return 'indicator.nothingNa' as const;
  return status === 'missing' ? ('indicator.nothingMissing' as const) : ('indicator.nothingOpen' as const);
}

/** Above the trend when no case was found: what that means, the narrowest filter to drop first, and what there is nearby. */
export function Nothing({ asked, indicator, answer }: Props) {
  const { t, say, whole, lang } = useText();
  const { setScope } = useScope();
  const { unit, year, period } = asked;
  const partner = partnerDimension(indicator) === null ? null : asked.partner;
  const wider = year?.id && year.id !== period.id ? year : null;
  return (
    <section className={styles.absent} aria-labelledby="nothing">
      <h2 id="nothing">
        <StatusShape standing="none" size={24} />
        {whole(t('indicator.nothingTitle'))}
      </h2>
      <p>{t(reasonOf(answer.total))}</p>
      <div className={styles.ways}>
        {partner && (
          <button type="button" className={`${button.button} ${button.primary}`} onClick={() => setScope({ pt: undefined })}>
            {t('indicator.nothingDrop', { name: say(partner.name) })}
          </button>
        )}
        {unit && (
          <button type="button" className={button.button} onClick={() => setScope({ u: undefined })}>
            {t('indicator.nothingDrop', { name: say(unit.name) })}
          </button>
        )}
        {wider?.id && (
          <button type="button" className={button.button} onClick={() => setScope({ p: wider.id ?? undefined })}>
            {t('indicator.nothingWiden', { period: periodLong(wider, lang).toLocaleLowerCase(lang) })}
          </button>
        )}
      </div>
      <Nearby asked={asked} indicator={indicator} />
    </section>
  );
}
