import type { Answer } from '../../domain/answer';
import button from '../parts/button.module.css';
import { useScope } from '../parts/scope';
import type { PackView } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import styles from './absent.module.css';

interface Props {
  readonly pack: PackView;
  readonly answer: Answer;
}

/** Why there is no case in what was asked: a true zero, a return that is missing, or a question that does not apply. */
function reasonOf({ status }: Answer['total']) {
  if (status === 'nil') return 'indicator.nothingNil' as const;
  if (status === 'na') return 'indicator.nothingNa' as const;
  return status === 'missing' ? ('indicator.nothingMissing' as const) : ('indicator.nothingOpen' as const);
}

/** Above the figures when no case was found under a unit or a partner: what that means, and the narrowest filter to drop first. */
export function Nothing({ pack, answer }: Props) {
  const { t, say, whole } = useText();
  const { scope, setScope } = useScope();
  if (answer.total.n > 0 || (!scope.u && !scope.pt)) return null;
  const partner = pack.partners.find((p) => p.id === scope.pt)?.name;
  const unit = pack.units.find((u) => u.id === scope.u)?.name;
  return (
    <section className={styles.absent} aria-labelledby="nothing">
      <h2 id="nothing">
        <StatusShape standing="none" size={24} />
        {whole(t('indicator.nothingTitle'))}
      </h2>
      <p>{t(reasonOf(answer.total))}</p>
      <div className={styles.ways}>
        {scope.pt && (
          <button type="button" className={`${button.button} ${button.primary}`} onClick={() => setScope({ pt: undefined })}>
            {t('indicator.nothingDrop', { name: partner ? say(partner) : scope.pt })}
          </button>
        )}
        {scope.u && (
          <button type="button" className={button.button} onClick={() => setScope({ u: undefined })}>
            {t('indicator.nothingDrop', { name: unit ? say(unit) : scope.u })}
          </button>
        )}
      </div>
    </section>
  );
}
