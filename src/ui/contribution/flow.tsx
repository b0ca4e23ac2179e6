import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { layOut, type Layout } from '../../contribution/layout';
import type { Model } from '../../contribution/model';
import { chosen, type Selection } from '../../contribution/selection';
import { type Cursor, type Move, stands, walk } from '../../contribution/walk';
import { number } from '../../i18n/format';
import { useWidth } from '../parts/figure/use-width';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './flow.module.css';
import { FlowNames } from './flow-names';
import { FlowPicture } from './flow-picture';
import type { Names } from './names';

interface Props {
  readonly model: Model;
  readonly names: Names;
  readonly selection: Selection | null;
  readonly onChoose: (selection: Selection | null) => void;
  /** The finding, for readers of the picture. */
  readonly label: string;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};
const NARROWEST = 760;

const roomOf = (width: number) => {
  const wide = width >= 860;
  return { width, left: wide ? 214 : 176, right: wide ? 338 : 272, height: 548, slot: 48 };
};

const cursorOf = (mark: string): Cursor => ({ track: mark.startsWith('r') ? 'ribbons' : 'ticks', at: Number(mark.slice(1)) });

/** What choosing a mark chooses. */
function selectionAt(layout: Layout, { track, at }: Cursor): Selection | null {
  if (track === 'groups') return { is: 'activity', group: layout.groups[at]?.key ?? '' };
  const ribbon = track === 'ribbons' ? layout.ribbons[at] : layout.blocks ? layout.runs[at] : undefined;
  if (ribbon)
    return ribbon.group === null
      ? { is: 'grade', area: ribbon.area, grade: ribbon.grade }
      : { is: 'ribbon', group: ribbon.group, area: ribbon.area, grade: ribbon.grade };
  const tick = layout.ticks[at]?.tick;
  return tick ? { is: 'task', task: tick.task.id } : null;
}

/** Ribbons from activities to single ticks: chosen with the mouse, walked with the arrow keys, faded around what is chosen. */
export function Flow({ model, names, selection, onChoose, label }: Props) {
  const { t, lang, whole } = useText();
  const id = useId();
  const outer = useRef<HTMLDivElement>(null);
  const available = useWidth(outer);
  const width = Math.max(NARROWEST, available);
  const layout = useMemo(() => layOut(model, roomOf(width)), [model, width]);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [pointed, setPointed] = useState<Cursor | null>(null);
  const on = useMemo(() => (selection === null ? null : chosen(selection)), [selection]);
  const groupNames = new Map(model.groups.map((g) => [g.key, names.group(g.name)]));

  const sayOf = (at: Cursor | null): string => {
    if (at === null || !stands(layout, at)) return '';
    if (at.track === 'groups') {
      const group = model.groups.find((g) => g.key === layout.groups[at.at]?.key);
      return group
        ? t('evidence.say_group', {
            name: names.group(group.name),
            results: names.results(group.n),
            low: number(group.low, 0, lang),
            high: number(group.high, 0, lang),
          })
        : '';
    }
    const run = at.track === 'ribbons' ? layout.ribbons[at.at] : layout.blocks ? layout.runs[at.at] : undefined;
    if (run) {
      const group = run.group === null ? t(`contribution.grade_${run.grade}`) : (groupNames.get(run.group) ?? '');
      return t('evidence.say_ribbon', {
        group,
        area: names.area(run.area),
        results: names.results(run.n),
        grade: t(`contribution.grade_${run.grade}`),
      });
    }
    const tick = layout.ticks[at.at]?.tick;
    return tick ? t('evidence.say_tick', { title: tick.task.title, grade: t(`contribution.grade_${tick.grade}`) }) : '';
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const move = MOVES[event.key];
    if (move) setCursor(walk(layout, cursor !== null && stands(layout, cursor) ? cursor : null, move));
    else if (event.key === 'Enter' && cursor) onChoose(selectionAt(layout, cursor));
    else if (event.key === 'Escape' && (cursor || selection)) {
      setCursor(null);
      if (selection) onChoose(null);
    } else return;
    event.preventDefault();
  };
  const markUnder = (event: MouseEvent): Cursor | null => {
    const mark = event.target instanceof Element ? event.target.closest('[data-mark]')?.getAttribute('data-mark') : null;
    return mark ? cursorOf(mark) : null;
  };
  const said = sayOf(cursor ?? pointed);
  return (
    <div ref={outer}>
      <ScrollRegion className={styles.scroll} label={t('contribution.flow')}>
        <div className={styles.stage} style={{ width }}>
          <div className={styles.heads}>
            <span>{t('contribution.activities')}</span>
            <span>{whole(t('contribution.areas'))}</span>
          </div>
          <div className={styles.picture} style={{ height: layout.height }}>
            {available > 0 && (
              <>
                {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its marks are walked with the arrow keys; matrix and table hold the same */}
                <svg
                  className={styles.svg}
                  width={width}
                  height={layout.height}
                  role="img"
                  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
                  tabIndex={0}
                  aria-label={`${label}. ${t('contribution.walkHint')}.`}
                  onKeyDown={onKeyDown}
                  onBlur={() => setCursor(null)}
                  onClick={(event) => {
                    const at = markUnder(event);
                    onChoose(at && selectionAt(layout, at));
                  }}
                  onMouseMove={(event) => setPointed(markUnder(event))}
                  onMouseLeave={() => setPointed(null)}
                >
                  <FlowPicture id={id} layout={layout} on={on} cursor={cursor} one={selection?.is === 'task'} />
                </svg>
                <FlowNames
                  layout={layout}
                  model={model}
                  names={names}
                  selection={selection}
                  onChoose={onChoose}
                  left={roomOf(width).left}
                />
              </>
            )}
          </div>
        </div>
      </ScrollRegion>
      <p className={styles.read} aria-live="polite">
        {said}
      </p>
      {layout.blocks && <p className={styles.note}>{whole(t('contribution.blocks', { n: number(model.total.n, 0, lang) }))}</p>}
    </div>
  );
}
