import { number } from '../../i18n/format';
import type { ColumnChoice } from '../../ingest/cast/choice';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import type { Note } from './taken';
import ask from './answers.module.css';
import { Select } from './select';

const NUMBERS = ['comma', 'point'] as const;
const DAYS = ['day_first', 'month_first'] as const;

interface Props {
  readonly flow: ImportFlow;
  readonly note: Note;
  readonly title: string;
  /** What was chosen for the column before. */
  readonly choice: ColumnChoice | undefined;
}

/** How a column's numbers or days are written, where they can be taken in two ways: by vote, until a person says otherwise. */
export function ColumnStyle({ flow, note, title, choice }: Props) {
  const { t, lang } = useText();
  const { field, numbers, days } = note;
  const style = NUMBERS.find((id) => id === numbers?.style);
  const isAsked = numbers?.style === 'unsure';
  return (
    <>
      {(style !== undefined || isAsked) && (
        <Select
          label={t('intake.numbersOf', { title })}
          value={style ?? ''}
          options={[
            ...(isAsked ? [{ id: '', name: t('intake.fillChoose') }] : []),
            ...NUMBERS.map((id) => ({ id, name: t(`intake.numbers_${id}`) })),
          ]}
          onChange={(id) => void flow.choose(field, { numbers: id === 'point' ? 'point' : 'comma' })}
        />
      )}
      {numbers && numbers.factor !== 1 && (
        <small className={styles.soft}>
          {t('intake.factor', { factor: number(numbers.factor, 0, lang), unit: numbers.unit ?? '' })}{' '}
          <button type="button" className={ask.link} onClick={() => void flow.choose(field, { factor: 1 })}>
            {t('intake.noFactor')}
          </button>
        </small>
      )}
      {numbers && numbers.unit !== null && choice?.factor === 1 && (
        <small className={styles.soft}>
          {t('intake.factorOff', { unit: numbers.unit })}{' '}
          <button type="button" className={ask.link} onClick={() => void flow.choose(field, { factor: undefined })}>
            {t('intake.factorOn')}
          </button>
        </small>
      )}
      {days && (!days.certain || days.order === 'month_first') && (
        <Select
          label={t('intake.daysOf', { title })}
          value={days.order}
          options={DAYS.map((id) => ({ id, name: t(`intake.days_${id}`) }))}
          onChange={(id) => void flow.choose(field, { days: id === 'month_first' ? 'month_first' : 'day_first' })}
        />
      )}
    </>
  );
}
