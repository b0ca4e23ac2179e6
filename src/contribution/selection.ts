import { type Grade, GRADES } from './grade';
import { bundleKey, type Model, type Tick } from './model';

/** What is chosen on the page. Written into the address as `activity:…`, `area:…`, `ribbon:…`, `task:…`, `grade:…`, `cell:…`. */
export type Selection =
  | { readonly is: 'activity'; readonly group: string }
  | { readonly is: 'area'; readonly area: string }
  | { readonly is: 'ribbon'; readonly group: string; readonly area: string; readonly grade: Grade }
  /** A cell of either matrix: an area, or all of them (`''`), with one grade or one activity group. */
  | { readonly is: 'grade'; readonly area: string; readonly grade: Grade }
  | { readonly is: 'cell'; readonly area: string; readonly group: string }
  | { readonly is: 'task'; readonly task: string };

export function writeSelection(selection: Selection): string {
  switch (selection.is) {
    case 'activity':
      return `activity:${selection.group}`;
    case 'area':
      return `area:${selection.area}`;
    case 'ribbon':
      return `ribbon:${bundleKey(selection.group, selection.area, selection.grade)}`;
    case 'grade':
      return `grade:${selection.area}/${selection.grade}`;
    case 'cell':
      return `cell:${selection.group}/${selection.area}`;
    case 'task':
      return `task:${selection.task}`;
  }
}

const gradeOf = (text: string | undefined): Grade | null => GRADES.find((g) => g === text) ?? null;

/** A text of the address; null where it names nothing that can be chosen. Ids may hold a slash: areas and grades never do. */
export function readSelection(written: string | undefined): Selection | null {
  const colon = written?.indexOf(':') ?? -1;
  if (written === undefined || colon < 0) return null;
  const [is, rest] = [written.slice(0, colon), written.slice(colon + 1)];
  const parts = rest.split('/');
  const last = parts.at(-1) ?? '';
  const grade = gradeOf(last);
  if (is === 'activity') return { is, group: rest };
  if (is === 'area') return { is, area: rest };
  if (is === 'task') return { is, task: rest };
  if (is === 'grade') return grade && parts.length === 2 ? { is, area: parts[0] ?? '', grade } : null;
  if (is === 'cell') return parts.length >= 2 ? { is, group: parts.slice(0, -1).join('/'), area: last } : null;
  if (is !== 'ribbon' || !grade || parts.length < 3) return null;
  return { is, group: parts.slice(0, -2).join('/'), area: parts.at(-2) ?? '', grade };
}

/** Whether a tick belongs to what is chosen. Without a choice every tick does. */
export function chosen(selection: Selection | null): (tick: Tick) => boolean {
  if (selection === null) return () => true;
  switch (selection.is) {
    case 'activity':
      return (t) => t.group === selection.group;
    case 'area':
      return (t) => t.task.area === selection.area;
    case 'ribbon':
      return (t) => t.group === selection.group && t.task.area === selection.area && t.grade === selection.grade;
    case 'grade':
      return (t) => (selection.area === '' || t.task.area === selection.area) && t.grade === selection.grade;
    case 'cell':
      return (t) => t.group === selection.group && t.task.area === selection.area;
    case 'task':
      return (t) => t.task.id === selection.task;
  }
}

/** The ticks chosen, the strongest first. */
export function ticksOf(model: Model, selection: Selection): readonly Tick[] {
  return model.ticks.filter(chosen(selection)).toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) || a.index - b.index);
}
