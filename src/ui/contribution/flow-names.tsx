import type { Layout } from '../../contribution/layout';
import type { AreaOf, GroupOf, Model } from '../../contribution/model';
import type { Selection } from '../../contribution/selection';
import { number, range } from '../../i18n/format';
import { bandText } from '../../i18n/sentence-contribution';
import { useText } from '../parts/text';
import { BandRuler } from './band-ruler';
import styles from './flow.module.css';
import type { Names } from './names';

interface Props {
  readonly layout: Layout;
  readonly model: Model;
  readonly names: Names;
  readonly selection: Selection | null;
  readonly onChoose: (selection: Selection) => void;
  readonly left: number;
}

/** Two lines of a name, at a word; the whole of it is in the button's title. */
const cut = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/u, '')}…`);
const LONGEST = 56;

const sameGroup = (s: Selection | null, key: string): boolean =>
  s !== null && (s.is === 'activity' || s.is === 'ribbon' || s.is === 'cell') && s.group === key;
const sameArea = (s: Selection | null, code: string): boolean =>
  s !== null && (s.is === 'area' || s.is === 'ribbon' || s.is === 'cell') && s.area === code;

function GroupName({
  group,
  y,
  names,
  off,
  pressed,
  onChoose,
  left,
}: {
  readonly group: GroupOf;
  readonly y: number;
  readonly names: Names;
  readonly off: boolean;
  readonly pressed: boolean;
  readonly onChoose: () => void;
  readonly left: number;
}) {
  const { t, lang } = useText();
  const name = names.group(group.name);
  const partner = group.name.is === 'project' && group.name.partner !== null ? names.short(group.name.partner) : null;
  return (
    <button
      type="button"
      className={`${styles.group} ${off ? styles.off : ''}`}
      style={{ top: y, width: left - 8 }}
      aria-pressed={pressed}
      onClick={onChoose}
      title={name}
    >
      <b>{cut(name)}</b>
      <small>
        {partner !== null && `${partner} · `}
        {t('contribution.groupNote', { results: names.results(group.n), low: number(group.low, 0, lang) })}
      </small>
    </button>
  );
}

function AreaName({
  area,
  y,
  x,
  names,
  off,
  pressed,
  onChoose,
}: {
  readonly area: AreaOf;
  readonly y: number;
  readonly x: number;
  readonly names: Names;
  readonly off: boolean;
  readonly pressed: boolean;
  readonly onChoose: () => void;
}) {
  const { lang } = useText();
  return (
    <button
      type="button"
      className={`${styles.area} ${off ? styles.off : ''}`}
      style={{ top: y, left: x }}
      aria-pressed={pressed}
      onClick={onChoose}
    >
      <b>{names.area(area.code)}</b>
      <span className={styles.counts}>
        <strong>{range(area.low, area.high, 0, lang)}</strong>
        <i>/ {number(area.n, 0, lang)}</i>
        <BandRuler band={area} faded={off} />
        <small>{bandText(area.low, area.high, area.n, lang)}</small>
      </span>
    </button>
  );
}

/** What stands at both ends of the ribbons: activities and areas, each a button that chooses it. */
export function FlowNames({ layout, model, names, selection, onChoose, left }: Props) {
  const groups = new Map(model.groups.map((g) => [g.key, g]));
  const areas = new Map(model.areas.map((a) => [a.code, a]));
  return (
    <>
      {layout.groups.map(({ key, y, h }) => {
        const group = groups.get(key);
        return (
          group && (
            <GroupName
              key={key}
              group={group}
              y={y + h / 2}
              left={left}
              names={names}
              pressed={sameGroup(selection, key)}
              off={
                selection !== null &&
                !sameGroup(selection, key) &&
                (selection.is === 'activity' || selection.is === 'ribbon' || selection.is === 'cell')
              }
              onChoose={() => onChoose({ is: 'activity', group: key })}
            />
          )
        );
      })}
      {layout.areas.map(({ key, y, h }) => {
        const area = areas.get(key);
        return (
          area && (
            <AreaName
              key={key}
              area={area}
              y={y + h / 2}
              x={layout.x1 + 48}
              names={names}
              pressed={sameArea(selection, key)}
              off={
                selection !== null &&
                !sameArea(selection, key) &&
                (selection.is === 'area' || selection.is === 'ribbon' || selection.is === 'cell')
              }
              onChoose={() => onChoose({ is: 'area', area: key })}
            />
          )
        );
      })}
    </>
  );
}
