import { useState } from 'react';
import { csv } from '../../exports/csv';
import { number } from '../../i18n/format';
import { changedFiles } from '../../review/files';
import { added, redone, undone } from '../../review/history';
import { rowsTouched } from '../../review/net';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { editText } from './cell-text';
import styles from './changes.module.css';
import { moment } from '../parts/moment';
import { ImportChanges } from './import-changes';
import type { Names } from './names';
import { Others } from './others';
import { Ratings } from './ratings';
import type { Desked } from './use-review';
import { type Entering, stepOf } from './use-entering';

interface Props {
  readonly pack: PackView;
  readonly desked: Desked;
  readonly names: Names;
  readonly entering: Entering;
}

/** Everything entered on this machine: listed, undone, taken out as files of the package and brought in again. */
export function Changes({ pack, desked, names, entering }: Props) {
  const { t, say, lang } = useText();
  const { desk, enter } = useSession();
  const [sure, setSure] = useState(false);
  if (!desk) return null;
  const { set, busy } = desk;
  const rows = rowsTouched(set.steps);
  const files = () => {
    for (const file of changedFiles(set.steps, desked.tables)) save(`${file.name}.csv`, csv(file.rows), 'text/csv');
  };
  const clear = () => {
    if (!sure) return setSure(true);
    setSure(false);
    void enter((s) => ({ ...s, steps: [], undone: [], ratings: [] }));
  };
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes">
        {t('changes.changesHead', { n: set.steps.length, steps: number(set.steps.length, 0, lang), rows: number(rows, 0, lang) })}
      </h2>
      <p className={styles.soft}>
        {t('review.why_changes')} {t('changes.exportHelp')}
      </p>
      <div className={styles.row}>
        <button type="button" className={button.button} disabled={busy || set.steps.length === 0} onClick={() => void enter(undone)}>
          <Icon name="undo" size={14} />
          {t('changes.undo')}
        </button>
        <button type="button" className={button.button} disabled={busy || set.undone.length === 0} onClick={() => void enter(redone)}>
          {t('changes.redo')}
        </button>
        <button type="button" className={`${button.button} ${button.primary}`} disabled={rows === 0} onClick={files}>
          <Icon name="save" size={14} />
          {t('changes.exportChanges')}
        </button>
        {(set.steps.length > 0 || set.ratings.length > 0 || set.undone.length > 0) && (
          <button type="button" className={button.button} disabled={busy} onClick={clear} onBlur={() => setSure(false)}>
            {t(sure ? 'changes.forgetSure' : 'changes.forget')}
          </button>
        )}
      </div>
      <ImportChanges
        tables={desked.tables}
        onTake={(reason, edits) => enter((s) => added(s, [stepOf(entering.who || reason, reason, edits)]))}
        busy={busy}
      />
      {set.undone.length > 0 && <p className={styles.soft}>{t('changes.undoneNote', { n: set.undone.length })}</p>}
      <ol className={styles.steps}>
        {[...set.steps].reverse().map((step) => (
          <li key={step.id}>
            <p>
              <b>{step.by}</b>
              <time dateTime={step.at}>{t('changes.stepAt', moment(step.at, lang))}</time>
              {step.reason && <q>{step.reason}</q>}
            </p>
            <ul>
              {step.edits.map((edit, i) => (
                <li key={i}>
                  <code>{edit.key}</code> {editText(edit, names, t, lang, say)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Ratings desked={desked} />
      <Others pack={pack} tables={desked.tables} names={names} />
    </section>
  );
}
