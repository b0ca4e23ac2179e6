import { GRADES } from '../../contribution/grade';
import type { Band, Model } from '../../contribution/model';
import type { Selection } from '../../contribution/selection';
import { number, range } from '../../i18n/format';
import { bandText } from '../../i18n/sentence-contribution';
import { useText } from '../parts/text';
import { BandRuler } from './band-ruler';
import styles from './brief.module.css';
import { GradeCounts } from './count-cell';
import type { Names } from './names';

interface Props {
  readonly model: Model;
  readonly names: Names;
  readonly onChoose: (selection: Selection) => void;
}

function Line({ name, band, onChoose }: { readonly name: string; readonly band: Band; readonly onChoose: () => void }) {
  const { lang } = useText();
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <b>{name}</b>
        <span className={styles.band}>
          <strong>{range(band.low, band.high, 0, lang)}</strong>
          <i>/ {number(band.n, 0, lang)}</i>
          <BandRuler band={band} />
          <small>{bandText(band.low, band.high, band.n, lang)}</small>
        </span>
        <GradeCounts counts={GRADES.flatMap((g) => (band.counts[g] > 0 ? [[g, band.counts[g]] as const] : []))} />
      </button>
    </li>
  );
}

/** The matrix on a phone: areas, then activities, each with its band and its counts by grade; a tap opens the evidence. */
export function Brief({ model, names, onChoose }: Props) {
  const { t, whole } = useText();
  return (
    <>
      <h2 className={styles.title}>{whole(t('contribution.matrixStrength'))}</h2>
      <ul className={styles.list}>
        {model.areas.map((area) => (
          <Line key={area.code} name={names.area(area.code)} band={area} onChoose={() => onChoose({ is: 'area', area: area.code })} />
        ))}
      </ul>
      {model.groups.length > 0 && <h2 className={styles.title}>{t('contribution.activities')}</h2>}
      <ul className={styles.list}>
        {model.groups.map((group) => (
          <Line
            key={group.key}
            name={names.group(group.name)}
            band={group}
            onChoose={() => onChoose({ is: 'activity', group: group.key })}
          />
        ))}
      </ul>
    </>
  );
}
