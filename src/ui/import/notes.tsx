import type { Standing } from '../../domain/plan';
import type { Problem, Severity } from '../../domain/problem';
import { fieldContract } from '../../domain/contract';
import { problemText } from '../../i18n/problems';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { FixList } from './fix-list';
import type { ImportFlow } from './flow';
import type { FlowState } from './flow-state';
import styles from './import.module.css';
import ask from './answers.module.css';

const SHAPE: Readonly<Record<Severity, Standing>> = { error: 'late', warning: 'slow', notice: 'near' };
const SHOWN = 20;

/** Reasons that are told row by row elsewhere. */
const isRow = ({ severity, row }: Problem): boolean => severity === 'error' && row !== undefined;

/** What reading the file as a whole found: where nothing can come of it, why and what to do; else what is good to know. */
export function Notes({ flow, state }: { readonly flow: ImportFlow; readonly state: FlowState }) {
  const { t, lang, language } = useText();
  const { noted, problems, opened, busy, mapping } = state;
  const told = [...noted, ...problems].filter((p) => !isRow(p));
  const titled = (problem: Problem): Problem => {
    const title = fieldContract(`${mapping?.table ?? ''}.${problem.column ?? ''}`)?.title[lang];
    return { file: state.file?.name ?? '', ...problem, ...(title === undefined ? {} : { column: title }) };
  };
  if (told.length === 0 || busy === 'reading') return null;
  const refused = opened === null;
  return (
    <section aria-labelledby="intake-notes" role={refused ? 'alert' : undefined}>
      <h4 id="intake-notes">{t('intake.notes')}</h4>
      <ul className={ask.questions}>
        {told.slice(0, SHOWN).map((problem, at) => {
          const text = problemText(titled(problem), language);
          return (
            <li key={at}>
              <StatusShape standing={SHAPE[problem.severity]} size={16} />
              <div>
                <p>{text?.what ?? problem.code}</p>
                <p className={styles.soft}>{text?.mend}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {refused && <FixList flow={flow} state={state} />}
    </section>
  );
}
