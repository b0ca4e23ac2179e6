import { GRADES } from '../../contribution/grade';
import { bandOf, type Model, type Tick } from '../../contribution/model';
import { type Selection, ticksOf } from '../../contribution/selection';
import type { Asked } from '../../domain/asked';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText, type Words } from '../parts/text';
import { GradeMark } from './grade-mark';
import type { Names } from './names';
import styles from './panel.module.css';
import { TaskFile } from './task-file';

const SHOWN = 5;

interface Props {
  readonly model: Model;
  readonly asked: Asked;
  readonly selection: Selection;
  /** The task whose file is open; otherwise the first. */
  readonly at: string | null;
  readonly names: Names;
  readonly onAt: (task: string) => void;
  readonly onTable: () => void;
}

function titles(selection: Selection, model: Model, names: Names, { t }: Words): { readonly over: string; readonly title: string } {
  const group = (key: string) => {
    const found = model.groups.find((g) => g.key === key);
    return found ? names.group(found.name) : key;
  };
  switch (selection.is) {
    case 'activity':
      return { over: t('evidence.overActivity'), title: group(selection.group) };
    case 'area':
      return { over: t('evidence.overArea'), title: names.area(selection.area) };
    case 'ribbon':
    case 'cell':
      return { over: t('evidence.forArea', { group: group(selection.group) }), title: names.area(selection.area) };
    case 'grade':
      return {
        over: t('evidence.inGrade', { area: selection.area ? names.area(selection.area) : t('contribution.all') }),
        title: t(`contribution.grade_${selection.grade}`),
      };
    default: {
      const tick = model.ticks.find((x) => x.task.id === selection.task);
      return { over: t('evidence.overTask', { area: names.area(tick?.task.area ?? '') }), title: tick?.task.title ?? selection.task };
    }
  }
}

function Result({ tick, on, onAt }: { readonly tick: Tick; readonly on: boolean; readonly onAt: () => void }) {
  const { t, whole } = useText();
  return (
    <li>
      <button type="button" className={styles.result} aria-pressed={on} onClick={onAt}>
        <GradeMark grade={tick.grade} />
        <b lang="vi">{whole(tick.task.title)}</b>
        <small>{t(`contribution.grade_${tick.grade}`)}</small>
      </button>
    </li>
  );
}

/** What is chosen: its results, and the file of one of them. */
export function Chosen({ model, asked, selection, at, names, onAt, onTable }: Props) {
  const words = useText();
  const { t, lang, whole } = words;
  const ticks = ticksOf(model, selection);
  if (ticks.length === 0)
    return (
      <>
        <h2>{whole(t('evidence.gone'))}</h2>
        <p className={styles.line}>{whole(t('evidence.goneHelp'))}</p>
      </>
    );
  const { over, title } = titles(selection, model, names, words);
  const band = bandOf(ticks);
  const open = ticks.find((x) => x.task.id === at) ?? ticks[0];
  const area = selection.is === 'ribbon' || selection.is === 'cell' ? model.areas.find((a) => a.code === selection.area) : undefined;
  const place = open ? ticks.indexOf(open) : 0;
  const shown = ticks.slice(0, SHOWN).concat(place >= SHOWN && open ? [open] : []);
  const parts = GRADES.filter((g) => band.counts[g] > 0).map((g) => t(`evidence.part_${g}`, { n: number(band.counts[g], 0, lang) }));
  return (
    <>
      <p className={styles.over}>{whole(over)}</p>
      <h2 lang={selection.is === 'task' ? 'vi' : undefined}>{whole(title)}</h2>
      {selection.is !== 'task' && (
        <>
          <p className={styles.line}>
            {whole(t('evidence.chosenCount', { results: names.results(ticks.length), parts: parts.join(', ') }))}
            {area && band.low > 0 && ` ${t('evidence.chosenOf', { low: number(band.low, 0, lang), all: number(area.low, 0, lang) })}`}
            {!area &&
              selection.is !== 'grade' &&
              ` ${t('evidence.chosenBand', { low: number(band.low, 0, lang), high: number(band.high, 0, lang), n: number(band.n, 0, lang) })}`}
          </p>
          <h3>{t('evidence.resultList')}</h3>
          <ul className={styles.list}>
            {shown.map((tick) => (
              <Result key={tick.index} tick={tick} on={tick === open} onAt={() => onAt(tick.task.id)} />
            ))}
          </ul>
          {ticks.length > shown.length && (
            <button type="button" className={button.button} onClick={onTable}>
              <Icon name="table" size={14} />
              {t('evidence.moreResults', { n: number(ticks.length, 0, lang) })}
            </button>
          )}
        </>
      )}
      {open && <TaskFile key={open.task.id} tick={open} asked={asked} names={names} model={model} named={selection.is === 'task'} />}
    </>
  );
}
