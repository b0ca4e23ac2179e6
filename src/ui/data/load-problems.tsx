import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useSession } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { useCopy } from '../parts/use-copy';
import styles from './first-run.module.css';
import { ProblemItem } from './problem-item';
import { refusedFiles } from './refused';
import type { Picked } from './use-picked';

const SHOWN = 30;
const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** What the files did wrong, where, and how to mend it; what can be done with the rest. Everything that was there stays. */
export function LoadProblems({ picked }: { readonly picked: Picked }) {
  const { t, lang } = useText();
  const { pack } = useSession();
  const { copied, copy } = useCopy(detailsOf(picked.problems), 'thuoc-do');
  const here = useRef<HTMLElement>(null);
  const { problems, usable, others } = picked;
  const refused = refusedFiles(problems);
  const listed = problems.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  useEffect(() => here.current?.focus(), []);
  const only = refused.length === 1 ? refused[0] : undefined;
  return (
    <section ref={here} className={styles.problems} tabIndex={-1} role="alert" aria-labelledby="load-problems">
      <h2 id="load-problems">
        <StatusShape standing="late" size={24} />
        {only ? t('data.failedTitleFile', { file: only }) : usable.length === 0 ? t('data.failedNothing') : t('data.failedTitle', { n: refused.length })}
      </h2>
      <p>
        {usable.length > 0 && `${t('data.takenList', { list: usable.map((f) => f.name).join(', ') })} `}
        {pack && t('data.kept')}
      </p>
      {others.length > 0 && <p>{t('data.others', { n: number(others.length, 0, lang), list: others.slice(0, 5).join(', ') })}</p>}
      <div className={styles.or}>
        {usable.length > 0 && refused.length > 0 && (
          <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={() => picked.open(usable, false)}>
            {t('data.useTaken')}
          </button>
        )}
        {pack && (
          <Link to="/" search={{ pack: pack.synthetic ? 'sample' : 'own' }} className={`${button.button} ${button.large}`}>
            {t('data.toBoard')}
          </Link>
        )}
        <button type="button" className={`${button.button} ${button.large}`} onClick={copy}>
          <Icon name={copied ? 'check' : 'copy'} />
          {t(copied ? 'common.copied' : 'data.copyDetails')}
        </button>
      </div>
      <ul className={styles.list} aria-label={t('data.problemsCaption')}>
        {listed.slice(0, SHOWN).map((problem, i) => (
          <ProblemItem key={i} problem={problem} />
        ))}
      </ul>
      {listed.length > SHOWN && <p>{t('data.moreRows', { n: number(listed.length - SHOWN, 0, lang) })}</p>}
    </section>
  );
}

function detailsOf(problems: Picked['problems']): string {
  return problems.map((p) => [p.severity, p.code, p.file, p.line, p.column, p.value].filter((x) => x !== undefined).join(' · ')).join('\n');
}
