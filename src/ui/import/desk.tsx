import { useEffect, useRef } from 'react';
import { tableContract } from '../../domain/contract';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useScope } from '../parts/scope';
import { useText } from '../parts/text';
import { AlikeRows } from './alike';
import { countsOf } from './counts';
import { Counted } from './counted';
import { Decided } from './decided';
import { Effect } from './effect';
import { FixList } from './fix-list';
import { isToMend } from './flow-state';
import type { ImportFlow } from './flow';
import { type FlowState, partOf } from './flow-state';
import styles from './import.module.css';
import { Missing } from './missing';
import { Notes } from './notes';
import { Columns } from './columns';
import { Questions } from './questions-list';
import { ReadingPanel } from './reading';
import { Rejected } from './rejected';
import { Steps } from './steps';
import { Target } from './target';
import { UnknownCodes } from './unknown-codes';
import { useKeptFocus } from './use-kept-focus';

/** Files that wait, by name. */
const NEXT = 3;

/** One file on its way in, from how it was read to what would become of the figures. */
export default function Desk({ flow, state }: { readonly flow: ImportFlow; readonly state: FlowState }) {
  const { t, say, lang } = useText();
  const { setScope } = useScope();
  const here = useRef<HTMLElement>(null);
  const { file, busy, imported, mapping, match, effect, failure, waiting, progress } = state;
  useEffect(() => here.current?.focus(), []);
  useKeptFocus(here, '[data-next]', busy, imported, effect);
  const part = partOf(state);
  const title = tableContract(mapping?.table ?? '')?.title;
  const counts = imported && countsOf(imported, effect);
  const n = (count: number) => number(count, 0, lang);
  const said = busy
    ? t(`intake.busy_${busy}`)
    : failure !== null
      ? failure === ''
        ? t('intake.notWritten')
        : t('intake.failed', { reason: failure })
      : counts
        ? t('intake.checked', { valid: n(counts.valid), read: n(counts.read) })
        : '';
  const commit = async () => {
    if (await flow.commit()) setScope({ pack: 'own' });
  };
  return (
    <section ref={here} className={styles.desk} tabIndex={-1} aria-labelledby="intake-file" aria-busy={busy !== null}>
      <header className={styles.head}>
        <div>
          <p className={styles.soft}>
            {title ? t('intake.into', { table: say(title) }) : t(part || busy ? 'intake.unknown' : 'intake.refused')}
          </p>
          <h3 id="intake-file">{file?.name}</h3>
          {waiting.length > 0 && (
            <p className={styles.soft}>
              {t('intake.waiting', {
                n: n(waiting.length),
                list: `${waiting.slice(0, NEXT).join(', ')}${waiting.length > NEXT ? '…' : ''}`,
              })}
            </p>
          )}
        </div>
        <div className={styles.actions}>
          <button type="button" className={button.button} disabled={busy === 'writing'} onClick={() => void flow.cancel()}>
            {t(busy === 'reading' || busy === 'casting' ? 'intake.stop' : 'intake.leave')}
          </button>
          <button
            type="button"
            className={`${button.button} ${button.primary}`}
            disabled={busy !== null || !effect}
            onClick={() => void commit()}
          >
            <Icon name="check" />
            {effect && counts ? t('intake.commit', { n: n(counts.valid) }) : t('intake.commitNone')}
          </button>
        </div>
      </header>
      <Steps state={state} counts={counts} />
      <p className={failure === null ? styles.said : styles.trouble} role="status">
        {busy && (
          <progress
            className={styles.progress}
            aria-hidden
            {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
          />
        )}
        {said}
      </p>
      {part && <ReadingPanel key={`${state.opened?.id} ${state.at}`} flow={flow} state={state} part={part} />}
      {part && <Target flow={flow} state={state} part={part} />}
      {counts && <Counted counts={counts} effect={effect} />}
      {mapping && match && part && (
        <div className={styles.halves}>
          <Columns flow={flow} mapping={mapping} match={match} imported={imported} part={part} />
          <div>
            <Missing flow={flow} mapping={mapping} />
            {imported && <Questions flow={flow} imported={imported} />}
            {imported && <Decided flow={flow} mapping={mapping} imported={imported} />}
            {effect && <UnknownCodes flow={flow} effect={effect} />}
            {imported && <AlikeRows flow={flow} mapping={mapping} imported={imported} />}
          </div>
        </div>
      )}
      <Notes flow={flow} state={state} />
      {imported && part && imported.refused.rows > 0 && <Rejected flow={flow} imported={imported} titles={part.layout.titles} />}
      {imported && isToMend(state) && <FixList flow={flow} state={state} />}
      {effect && <Effect effect={effect} />}
    </section>
  );
}
