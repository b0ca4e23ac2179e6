import { lazy, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { Done } from './done';
import type { ImportFlow } from './flow';
import styles from './import.module.css';

const Desk = lazy(() => import('./desk'));

const TAKEN = '.csv,.txt,.tsv,.xlsx,.xlsm,.zip,.gz,.parquet,.pq';

/** Where files of units are taken in: dropped or picked, then checked on the desk below. */
export function ImportSection({ flow }: { readonly flow: ImportFlow }) {
  const { t } = useText();
  const state = useSyncExternalStore(flow.subscribe, flow.state);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0) void flow.take(files);
  };
  return (
    <section className={styles.section} aria-labelledby="intake">
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
      >
        <Icon name="save" size={26} />
        <div>
          <h2 id="intake">{t(over ? 'intake.dropNow' : 'intake.title')}</h2>
          <p>{t('intake.lead')}</p>
        </div>
        <div className={styles.pick}>
          <span>{t('intake.drop')}</span> <span>{t('intake.or')}</span>
          <button type="button" className={button.button} disabled={state.busy === 'writing'} onClick={() => input.current?.click()}>
            <Icon name="plus" />
            {t('intake.pick')}
          </button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={TAKEN}
          aria-label={t('intake.pick')}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <Done flow={flow} done={state.done} />
      {state.file && (
        <Suspense fallback={null}>
          <Desk key={`${state.file.name} ${state.file.lastModified}`} flow={flow} state={state} />
        </Suspense>
      )}
    </section>
  );
}
