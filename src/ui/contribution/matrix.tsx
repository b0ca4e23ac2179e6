import { GRADES } from '../../contribution/grade';
import type { Band, Model } from '../../contribution/model';
import type { Selection } from '../../contribution/selection';
import { number, range } from '../../i18n/format';
import { bandText } from '../../i18n/sentence-contribution';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import { BandRuler } from './band-ruler';
import { CountCell } from './count-cell';
import { GradeMark } from './grade-mark';
import styles from './matrix.module.css';
import type { Names } from './names';

interface Props {
  readonly model: Model;
  readonly names: Names;
  readonly selection: Selection | null;
  readonly onChoose: (selection: Selection) => void;
}

function BandCells({ band }: { readonly band: Band }) {
  const { lang } = useText();
  return (
    <>
      <td className={styles.number}>{number(band.n, 0, lang)}</td>
      <td>
        <span className={styles.band}>
          <b>{range(band.low, band.high, 0, lang)}</b>
          <BandRuler band={band} />
          <small>{bandText(band.low, band.high, band.n, lang)}</small>
        </span>
      </td>
    </>
  );
}

/** Task areas by strength of evidence: counts, each of which opens its results. */
export function Matrix({ model, names, selection, onChoose }: Props) {
  const { t, whole } = useText();
  const shown = GRADES.filter((g) => model.total.counts[g] > 0);
  const isAt = (area: string, grade: string) => selection?.is === 'grade' && selection.area === area && selection.grade === grade;
  return (
    <ScrollRegion className={styles.scroll} label={t('contribution.matrixStrength')}>
      <table className={styles.matrix}>
        <caption>{whole(t('contribution.matrixStrength'))}</caption>
        <thead>
          <tr>
            <th scope="col">{t('contribution.area')}</th>
            {shown.map((grade) => (
              <th key={grade} scope="col" className={styles.center}>
                <GradeMark grade={grade} small />
                <small>{whole(t(`contribution.grade_${grade}`))}</small>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('contribution.total')}
            </th>
            <th scope="col" className={styles.bandHead}>
              {whole(t('contribution.bandColumn'))}
            </th>
          </tr>
        </thead>
        <tbody>
          {model.areas.map((area) => (
            <tr key={area.code}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.name}
                  aria-pressed={selection?.is === 'area' && selection.area === area.code}
                  onClick={() => onChoose({ is: 'area', area: area.code })}
                >
                  {names.area(area.code)}
                </button>
              </th>
              {shown.map((grade) => (
                <CountCell
                  key={grade}
                  n={area.counts[grade]}
                  row={names.area(area.code)}
                  column={t(`contribution.grade_${grade}`)}
                  names={names}
                  pressed={isAt(area.code, grade)}
                  onChoose={() => onChoose({ is: 'grade', area: area.code, grade })}
                />
              ))}
              <BandCells band={area} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('contribution.all')}</th>
            {shown.map((grade) => (
              <CountCell
                key={grade}
                strong
                n={model.total.counts[grade]}
                row={t('contribution.all')}
                column={t(`contribution.grade_${grade}`)}
                names={names}
                pressed={isAt('', grade)}
                onChoose={() => onChoose({ is: 'grade', area: '', grade })}
              />
            ))}
            <BandCells band={model.total} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
