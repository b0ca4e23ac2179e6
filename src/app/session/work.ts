import { keepWork, workOf } from '../../store/workbench';
import { Work } from '../../ui/workbench/work';
import { onForget } from './forget';

let work: Promise<Work> | null = null;

async function begun(title: () => string): Promise<Work> {
  const opened = await Work.open({ read: workOf, keep: (put, gone) => keepWork({ put, gone }) }, title);
  onForget(() => opened.empty());
  addEventListener('pagehide', () => void opened.flush());
  return opened;
}

/** What was made at the workbench in this tab of the browser, with what was kept before. `title` names a new script. */
export const openWork = (title: () => string): Promise<Work> => (work ??= begun(title));
