import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../domain/answer';
import { type Asked, unlikeBefore } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import type { Question } from '../../domain/question';
import { comparedTo } from '../../i18n/compared';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { valueWithUnit } from '../../i18n/measure';
import { restoreCode } from '../../domain/restore-code';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { useCopy } from '../parts/use-copy';
import styles from './passport.module.css';
import { useFilterSentence } from './filter-sentence';
import { shapeOf } from './shape';

const SHOWN = 3;
const short = (hash: string) => `${hash.slice(0, 6)}…${hash.slice(-4)}`;

function Files({ pack, tables }: { readonly pack: PackView; readonly tables: readonly string[] }) {
  const { t, lang } = useText();
  const files = tables.flatMap((name) => pack.tables[name] ?? []).toSorted((a, b) => b.rows - a.rows);
  const item = (file: (typeof files)[number]) => (
    <div key={file.file} className={styles.file}>
      {file.file}
      <span className={styles.soft}>
        {t('indicator.fileRows', { rows: number(file.rows, 0, lang) })} <span className={styles.hash}>{short(file.sha256)}</span>
      </span>
    </div>
  );
  return (
    <>
      {files.slice(0, SHOWN).map(item)}
      {files.length > SHOWN && (
        <details>
          <summary>{t('indicator.moreFiles', { n: files.length - SHOWN })}</summary>
          {files.slice(SHOWN).map(item)}
        </details>
      )}
    </>
  );
}

function Recomputed({
  indicator,
  question,
  answer,
}: {
  readonly indicator: Indicator;
  readonly question: Question;
  readonly answer: Answer;
}) {
  const { t, lang } = useText();
  const { asker, pack } = useSession();
  const apart = question.currency === 'USD' || question.where.some((f) => f.dimension !== 'unit');
  const second = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'recompute', question],
    queryFn: () => (asker ? asker.recompute(question) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && answer.total.status !== 'missing',
  });
  if (answer.total.status === 'missing')
    return <span>{t(answer.total.reason ? 'indicator.nothingToRecompute' : 'indicator.noReturn')}</span>;
  if (second.error) return <span>{t('indicator.noSecond', { why: second.error.message })}</span>;
  if (!second.data) return <span className={styles.soft}>{t('indicator.recomputing')}</span>;
  const { total, agrees, milliseconds } = second.data;
  const value = valueWithUnit(total, shapeOf(indicator, 'VND', lang), lang);
  const time = t('indicator.thousandths', { n: number(milliseconds, milliseconds < 10 ? 1 : 0, lang) });
  return (
    <span className={agrees ? styles.agrees : styles.differs}>
      <StatusShape standing={agrees ? 'met' : 'late'} size={14} />
      <span>
        {agrees ? t('indicator.agrees', { value, time }) : t('indicator.differs', { value })}
        {apart && ` ${t('indicator.secondPlain')}`}
      </span>
    </span>
  );
}

/** What the page compares with, or why it does not. */
function useCompared(asked: Asked, indicator: Indicator): string {
  const { t, lang } = useText();
  if (!asked.before) return t('indicator.comparedNone');
  const name = comparedTo(asked.before.period, asked.period, lang);
  const text = asked.before.period.end === undefined ? name : t('indicator.comparedCut', { name, date: day(asked.before.period.to, lang) });
  return unlikeBefore(asked, indicator) ? `${text}: ${t('indicator.unlike')}` : text;
}

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly question: Question;
  readonly answer: Answer;
}

/** Where the number comes from, what was asked, and whether a second calculation agrees. Printed with every export. */
export function Passport({ pack, asked, indicator, question, answer }: Props) {
  const { t, lang } = useText();
  const compared = useCompared(asked, indicator);
  const filter = useFilterSentence(pack, question);
  const code = restoreCode(question, pack.hash, indicator.version);
  const { copied, copy } = useCopy(code, code);
  return (
    <section className={styles.stamp} aria-labelledby="passport">
      <div className={styles.top}>
        <h2 id="passport" className={styles.name}>
          {t('indicator.passport')}
        </h2>
        <button
          type="button"
          className={styles.code}
          onClick={copy}
          title={t('indicator.copyCode')}
          aria-label={`${t('indicator.copyCode')} ${code}`}
        >
          {code}
          <Icon name={copied ? 'check' : 'copy'} size={13} />
        </button>
      </div>
      <p className={styles.hint}>{t('indicator.passportHint')}</p>
      <dl className={styles.list}>
        <dt>{t('indicator.files')}</dt>
        <dd>
          <Files pack={pack} tables={indicator.tables} />
        </dd>
        <dt>{t('indicator.dataDate')}</dt>
        <dd>{day(question.asOf, lang)}</dd>
        <dt>{t('indicator.filter')}</dt>
        <dd>{filter}</dd>
        <dt>{t('indicator.compared')}</dt>
        <dd>{compared}</dd>
        <dt>{t('indicator.rate')}</dt>
        <dd>{t(indicator.usd ? 'indicator.rateValueDate' : 'indicator.rateNone')}</dd>
        <dt>{t('indicator.definitionVersion')}</dt>
        <dd>{t('indicator.version', { version: indicator.version })}</dd>
        <dt>{t('indicator.packHash')}</dt>
        <dd>
          {t('common.rows', { n: number(pack.rows, 0, lang) })} · <span className={styles.hash}>{short(pack.hash)}</span>
        </dd>
        <dt>{t('indicator.recomputed')}</dt>
        <dd aria-live="polite">
          <Recomputed indicator={indicator} question={question} answer={answer} />
        </dd>
      </dl>
    </section>
  );
}
