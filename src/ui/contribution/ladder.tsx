import type { Grade } from '../../domain/ladder';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import claims from './claim.module.css';
import styles from './panel.module.css';
import unseen from '../parts/unseen.module.css';

interface Props {
  readonly grade: Grade;
  /** The level the data answer with. */
  readonly level: number;
  readonly declared: number | null;
}

const E = ['e_0', 'e_1', 'e_2', 'e_3', 'e_4'] as const;

/** Why this level, condition by condition, and what the next one wants; then what was declared. */
export function Ladder({ grade, level, declared }: Props) {
  const { t, whole } = useText();
  const next = grade.level < 4 ? grade.level + 1 : null;
  const compared =
    declared === null
      ? null
      : declared === level
        ? 'evidence.declaredSame'
        : declared > level
          ? 'evidence.declaredOver'
          : 'evidence.declaredUnder';
  return (
    <>
      <h4>
        {t('evidence.why', { level })}: {t(`evidence.${E[level] ?? 'e_0'}`).toLocaleLowerCase()}
      </h4>
      <ol className={claims.ladder}>
        {grade.rungs.map((rung) => (
          <li key={rung.level} className={rung.level <= grade.level ? claims.reached : undefined}>
            <b>E{rung.level}</b>
            <ul>
              {rung.steps.map(({ need, met }) => (
                <li key={need}>
                  <Icon name={met ? 'check' : 'x'} size={13} />
                  <span>
                    {whole(t(`evidence.step_${need}`))}
                    <span className={unseen.unseen}>: {t(met ? 'evidence.met' : 'evidence.unmet')}</span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.line}>
        {next === null
          ? t('evidence.top')
          : whole(t('evidence.raise', { level: next, what: grade.needs.map((need) => t(`evidence.raise_${need}`)).join('; ') }))}
        {declared !== null && compared && ` ${t('evidence.declared', { declared, level })} ${t(compared)}`}
      </p>
    </>
  );
}
