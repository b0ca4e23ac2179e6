import { useText } from '../parts/text';
import { useSheet, useSqlDesk, useTabPart } from './desk';
import { lineOf } from './editor/wrong';
import { PlanTree } from './plan-tree';
import { ResultTable } from './result-table';
import styles from './results.module.css';
import { Before, Trouble, Waiting } from './result-states';

/** What the script gave: one result a statement, one of them on screen. */
export function Results({ onLesson }: { readonly onLesson: () => void }) {
  const { t } = useText();
  const { bench } = useSqlDesk();
  const [tab, title] = [useTabPart('id'), useTabPart('title')];
  const sheet = useSheet(bench, tab);
  const outcome = sheet.outcomes[sheet.shown];
  return (
    <section className={styles.results} aria-label={t('workbench.result')}>
      {sheet.outcomes.length > 1 && (
        <div className={styles.list} role="group" aria-label={t('workbench.results')}>
          {sheet.outcomes.map((o, i) => (
            <button
              key={o.key}
              type="button"
              aria-pressed={i === sheet.shown}
              data-state={o.ran && !o.ran.ok ? 'wrong' : o.state}
              title={t('workbench.statementAt', { n: i + 1, line: lineOf(sheet.script, o.statement.from).line })}
              onClick={() => bench.show(tab, i)}
            >
              {t('workbench.resultOf', { n: i + 1 })}
            </button>
          ))}
        </div>
      )}
      {!outcome && <Before onLesson={onLesson} />}
      {outcome && outcome.ran === null && outcome.plan === null && <Waiting state={outcome.state} />}
      {outcome?.plan && <PlanTree plan={outcome.plan} />}
      {outcome?.ran?.ok === false && <Trouble trouble={outcome.ran.trouble} script={sheet.script} />}
      {outcome?.ran?.ok && (
        <ResultTable key={outcome.ran.result.id} result={outcome.ran.result} title={title} sql={outcome.statement.text} />
      )}
    </section>
  );
}
