import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useKeeper } from '../parts/keeping';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import type { FlowState } from './flow-state';
import { useKeptFocus } from './use-kept-focus';
import zone from './drop.module.css';

/** What was written last, and the way back. */
export function Done({ flow, done }: { readonly flow: ImportFlow; readonly done: FlowState['done'] }) {
  const { t, say, lang } = useText();
  const { keeping, go } = useKeeper();
  const here = useRef<HTMLDivElement>(null);
  useKeptFocus(here, '[data-told]', done);
  const title = tableContract(done?.table ?? '')?.title;
  const n = (count: number) => number(count, 0, lang);
  return (
    <div ref={here} role="status">
      {done && (
        <div className={zone.done} tabIndex={-1} data-told>
          <p>
            {t('intake.done', { file: done.file, table: title ? say(title) : done.table, added: n(done.added), changed: n(done.changed) })}
          </p>
          <button
            type="button"
            className={button.button}
            disabled={!keeping?.canBack || keeping.busy}
            onClick={() => {
              flow.dismiss();
              void go('back');
            }}
          >
            <Icon name="undo" />
            {t('intake.undo')}
          </button>
          <Link to="/changes" search={{ old: undefined, new: undefined }} className={button.button}>
            {t('intake.differ')}
          </Link>
          <button type="button" className={button.button} onClick={() => flow.dismiss()}>
            {t('intake.close')}
          </button>
        </div>
      )}
    </div>
  );
}
