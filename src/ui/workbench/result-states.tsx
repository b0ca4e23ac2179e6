import { useEffect, useState } from 'react';
import { number } from '../../i18n/format';
import type { SqlTrouble } from '../../workbench/port';
import button from '../parts/button.module.css';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { Outcome } from './bench';
import { useEngineState, useSqlDesk } from './desk';
import { lineOf } from './editor/wrong';
import styles from './results.module.css';
import { troubleWords } from './trouble-text';

/** Nothing has run in this tab. */
export function Before({ onLesson }: { readonly onLesson: () => void }) {
  const { t, whole } = useText();
  return (
    <div className={styles.state}>
      <h2>{t('workbench.before')}</h2>
      <p>{whole(t('workbench.beforeHelp'))}</p>
      <button type="button" className={button.button} onClick={onLesson}>
        {t('workbench.tryLesson')}
      </button>
    </div>
  );
}

/** It runs, or waits; the seconds are told from the first one on. */
export function Waiting({ state }: { readonly state: Outcome['state'] }) {
  const { t, lang } = useText();
  const { sandbox, bench } = useSqlDesk();
  const engine = useEngineState(sandbox);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (state !== 'running') return undefined;
    const started = performance.now();
    const clock = setInterval(() => setSeconds((performance.now() - started) / 1000), 100);
    return () => clearInterval(clock);
  }, [state]);
  const says = engine === 'starting' || engine === 'returning' ? t(`workbench.state_${engine}`) : t('workbench.running');
  return (
    <div className={styles.state} role="status">
      <p>{state === 'running' ? says : t(state === 'left' ? 'workbench.left' : 'workbench.waiting')}</p>
      {state === 'running' && seconds >= 0.5 && <p aria-hidden>{t('workbench.elapsed', { seconds: number(seconds, 1, lang) })}</p>}
      {state === 'running' && seconds >= 0.5 && (
        <button type="button" className={button.button} onClick={() => bench.stop()}>
          {t('workbench.stop')}
        </button>
      )}
    </div>
  );
}

/** Why there is no result: what, where, what to do; the engine's own words as they are. */
export function Trouble({ trouble, script }: { readonly trouble: SqlTrouble; readonly script: string }) {
  const words = useText();
  const { t } = words;
  const { editor } = useSqlDesk();
  const { what, mend } = troubleWords(trouble, words);
  const place = trouble.at === null ? null : lineOf(script, trouble.at);
  return (
    <div className={styles.trouble} role="alert">
      <h2>
        <StatusShape standing={trouble.kind === 'cancelled' ? 'none' : 'late'} size={18} />
        {t(`workbench.failed_${trouble.kind}`)}
      </h2>
      <p>{words.whole(what)}</p>
      {trouble.message && (
        <>
          <h3>{t('workbench.engineSays')}</h3>
          <pre>{trouble.message}</pre>
        </>
      )}
      {mend && <p>{words.whole(mend)}</p>}
      {place && (
        <button type="button" className={button.button} onClick={() => editor()?.reveal(trouble.at ?? 0)}>
          {t('workbench.goTo', { line: place.line, column: place.column })}
        </button>
      )}
    </div>
  );
}
