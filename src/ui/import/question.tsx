import { codeLabel } from '../../domain/codes';
import { fieldContract, tableContract } from '../../domain/contract';
import { day } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import { isOwnKey } from '../../ingest/cast/own-keys';
import { type Option, Picker } from '../parts/picker';
import { useSession } from '../parts/session';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import ask from './answers.module.css';
import { linesText } from './lines';
import type { Question } from './questions';
import type { Taken } from './taken';
import { TypedMend } from './typed-mend';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

interface Props {
  readonly flow: ImportFlow;
  readonly imported: Taken;
  readonly question: Question;
}

/** Everybody or everything that a text could stand for. */
function useOptions({ imported, question }: Props): readonly Option[] {
  const { say } = useText();
  const { pack } = useSession();
  const { column, kind } = question;
  const table = imported.table.name;
  if (kind === 'code') {
    const field = fieldContract(`${table}.${column}`);
    const label = (code: string) => codeLabel(field?.codeList ?? '', code);
    return (field?.codes ?? []).map((code) => ({ id: code, name: label(code) ? say(label(code)!) : code, note: code }));
  }
  if (kind !== 'name') return [];
  const to = tableContract(table)?.references.find((r) => r.fields.length === 1 && r.fields[0] === column)?.table;
  const things = to === 'partners' ? (pack?.partners ?? []) : (pack?.units ?? []);
  return things.map(({ id, name, abbr }) => ({ id, name: say(name), find: `${id} ${abbr ?? ''} ${name.vi} ${name.en}` }));
}

/** One reason: what is wrong, in which lines, and the ways out of it; each goes for all its rows. */
export function QuestionItem(props: Props) {
  const { t, lang, language } = useText();
  const { flow, question, imported } = props;
  const { kind, column, value, count, lines, candidates, proposal, problem, optional } = question;
  const options = useOptions(props);
  const title = fieldContract(`${imported.table.name}.${column}`)?.title;
  const text = problemText({ ...problem, ...(title ? { column: title[lang] } : {}) }, language);
  const rows = { n: count, text: number(count, 0, lang) };
  const [nearest] = candidates;
  const decide = (id: string) => void (kind === 'name' ? flow.answer(value, id) : flow.choose(column, { answers: { [value]: id } }));
  const act = (label: string, run: () => unknown, first = false) => (
    <button key={label} type="button" className={first ? ask.answer : ask.link} onClick={() => void run()}>
      {label}
    </button>
  );
  return (
    <li>
      <StatusShape standing={kind === 'none' ? 'late' : 'slow'} size={16} />
      <div>
        <p>{text?.what ?? problem.code}</p>
        <p className={styles.soft}>
          {linesText(lines, count, t, lang)} {kind === 'name' && nearest && t('intake.nearest', { name: nearest.name })}
          {kind === 'none' && t('intake.inFile')}
        </p>
        <div className={ask.answers}>
          {kind === 'name' && nearest && act(t('intake.joinAll', rows), () => decide(nearest.id), true)}
          {kind === 'period' && act(t('intake.periodFirst'), () => flow.choose(column, { periods: 'first' }), true)}
          {kind === 'period' && act(t('intake.periodLast'), () => flow.choose(column, { periods: 'last' }), true)}
          {kind === 'mend' &&
            proposal !== null &&
            act(
              t('intake.mendTo', { value: ISO.test(proposal) ? day(proposal, lang) : proposal }),
              () => flow.choose(column, { mends: { [value]: proposal } }),
              true,
            )}
          {options.length > 0 && (
            <Picker
              label={value}
              shown={t(kind === 'code' ? 'intake.chooseCode' : nearest ? 'intake.chooseOther' : 'intake.chooseName')}
              chosen=""
              groups={[
                {
                  id: 'likely',
                  name: t('intake.likely'),
                  options: kind === 'name' ? candidates.map(({ id, name }) => ({ id: id, name })) : [],
                },
                {
                  id: 'every',
                  name: '',
                  options: kind === 'name' ? options.filter((o) => !candidates.some((c) => c.id === o.id)) : options,
                },
              ]}
              search={t('intake.chooseFind')}
              empty={t('intake.nothingFound')}
              onPick={decide}
            />
          )}
          {kind !== 'left' && kind !== 'name' && kind !== 'code' && !isOwnKey(imported.table.name, column) && (
            <TypedMend value={value} rows={count} onMend={(text) => void flow.choose(column, { mends: { [value]: text } })} />
          )}
          {kind === 'left' && problem.row !== undefined && act(t('intake.takeLine'), () => flow.without(problem.row ?? 0, false), true)}
          {optional && kind !== 'period' && act(t('intake.blank'), () => flow.choose(column, { mends: { [value]: '' } }))}
        </div>
      </div>
    </li>
  );
}
