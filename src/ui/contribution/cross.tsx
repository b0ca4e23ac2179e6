import { useMemo, useState } from 'react';
import { GRADES } from '../../contribution/grade';
import type { Bundle, GroupOf, Model } from '../../contribution/model';
import type { Selection } from '../../contribution/selection';
import { range } from '../../i18n/format';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import { GradeCounts } from './count-cell';
import styles from './matrix.module.css';
import unseen from '../parts/unseen.module.css';
import type { Names } from './names';
import { Pages } from './pages';

interface Props {
  readonly model: Model;
  readonly names: Names;
  readonly selection: Selection | null;
  readonly onChoose: (selection: Selection) => void;
}

const PAGE = 40;

const inGrades = (bundles: readonly Bundle[]) =>
  bundles.toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade)).map((b) => [b.grade, b.n] as const);

function Row({
  group,
  cells,
  model,
  names,
  selection,
  onChoose,
}: Props & { readonly group: GroupOf; readonly cells: ReadonlyMap<string, readonly Bundle[]> }) {
  const { t, lang } = useText();
  const name = names.group(group.name);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          aria-pressed={selection?.is === 'activity' && selection.group === group.key}
          onClick={() => onChoose({ is: 'activity', group: group.key })}
        >
          {name}
        </button>
      </th>
      {model.areas.map(({ code }) => {
        const bundles = cells.get(code) ?? [];
        if (bundles.length === 0)
          return (
            <td key={code} className={styles.nothing}>
              <span aria-hidden>·</span>
              <span className={unseen.unseen}>{t('contribution.emptyCell')}</span>
            </td>
          );
        const n = bundles.reduce((sum, b) => sum + b.n, 0);
        return (
          <td key={code} className={styles.cell}>
            <button
              type="button"
              aria-pressed={selection?.is === 'cell' && selection.group === group.key && selection.area === code}
              title={t('contribution.openCell', { row: name, column: names.area(code), results: names.results(n) })}
              onClick={() => onChoose({ is: 'cell', group: group.key, area: code })}
            >
              <GradeCounts counts={inGrades(bundles)} />
            </button>
          </td>
        );
      })}
      <td className={styles.number}>
        <b>{range(group.low, group.high, 0, lang)}</b> / {group.n}
      </td>
    </tr>
  );
}

/** Activities by task area: what the ribbons show, as counts; every group of the chosen grouping, none folded. */
export function Cross(props: Props) {
  const { t, whole } = useText();
  const { model, names } = props;
  const [page, setPage] = useState(0);
  const cells = useMemo(() => {
    const found = new Map<string, Map<string, Bundle[]>>();
    for (const bundle of model.bundles) {
      const row = found.get(bundle.group) ?? new Map<string, Bundle[]>();
      found.set(bundle.group, row.set(bundle.area, [...(row.get(bundle.area) ?? []), bundle]));
    }
    return found;
  }, [model]);
  if (model.groups.length === 0) return null;
  const from = Math.min(page, Math.ceil(model.groups.length / PAGE) - 1) * PAGE;
  return (
    <>
      <ScrollRegion className={styles.scroll} label={t('contribution.matrixActivities')}>
        <table className={`${styles.matrix} ${styles.cross}`}>
          <caption>
            {whole(t('contribution.matrixActivities'))}
            <small>{whole(t('contribution.matrixActivitiesHelp'))}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('contribution.activities')}</th>
              {model.areas.map(({ code }) => (
                <th key={code} scope="col">
                  {names.area(code)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {whole(t('contribution.bandColumn'))}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.groups.slice(from, from + PAGE).map((group) => (
              <Row key={group.key} {...props} names={names} group={group} cells={cells.get(group.key) ?? new Map()} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Pages from={from} size={PAGE} n={model.groups.length} onGo={(at) => setPage(at / PAGE)} />
    </>
  );
}
