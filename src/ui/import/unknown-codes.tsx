import { fieldContract, tableContract } from '../../domain/contract';
import type { ImportPreview, UnknownReference } from '../../domain/import-preview';
import { number } from '../../i18n/format';
import { Picker } from '../parts/picker';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import ask from './answers.module.css';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import { linesText } from './lines';

/** Codes that are listed, and likely ones that are named beside each. */
const [SHOWN, NAMED] = [12, 2] as const;

interface ItemProps {
  readonly flow: ImportFlow;
  readonly table: string;
  readonly unknown: UnknownReference;
}

/** One code that names nothing, and the codes it may be; whatever is chosen goes for every row that has it. */
function UnknownCode({ flow, table, unknown }: ItemProps) {
  const { t, say, lang } = useText();
  const { column, target, value, rows, lines, near, likely } = unknown;
  const field = fieldContract(`${table}.${column}`);
  const title = (name: string) => say(tableContract(name)?.title ?? { vi: name, en: name });
  const named = ({ id, title: text }: UnknownReference['near'][number]) => (text === null ? id : `${id} · ${text}`);
  const mend = (text: string) => void flow.choose(column, { mends: { [value]: text } });
  const best = near.find(({ id }) => id === likely);
  return (
    <li>
      <StatusShape standing="slow" size={16} />
      <div>
        <p>{t('intake.codeUnknown', { value, column: field ? say(field.title) : column, table: title(target) })}</p>
        <p className={styles.soft}>
          {linesText(lines, rows, t, lang)}{' '}
          {t(near.length === 0 ? 'intake.codeNoneNear' : 'intake.codeNear', { codes: near.slice(0, NAMED).map(named).join('; ') })}
        </p>
        <div className={ask.answers}>
          {best && (
            <button type="button" className={ask.answer} onClick={() => mend(best.id)}>
              {t('intake.mendTo', { value: best.id })}
            </button>
          )}
          {near.length > (best ? 1 : 0) && (
            <Picker
              label={value}
              shown={t('intake.chooseNear')}
              chosen=""
              groups={[{ id: 'near', name: '', options: near.map(({ id, title: note }) => ({ id, name: id, note: note ?? undefined })) }]}
              onPick={mend}
            />
          )}
          {field && !field.required && (
            <button type="button" className={ask.link} onClick={() => mend('')}>
              {t('intake.blank')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** Codes of the file that no row of the table they refer to has. Nothing is held back for them: they are told before anything is written. */
export function UnknownCodes({ flow, effect }: { readonly flow: ImportFlow; readonly effect: ImportPreview }) {
  const { t, say, lang } = useText();
  const [file] = effect.files;
  if (!file || (file.unknown.length === 0 && file.unjudged.length === 0)) return null;
  const { table, unknown, unjudged } = file;
  const n = (count: number) => number(count, 0, lang);
  const rows = unknown.reduce((sum, one) => sum + one.rows, 0);
  const named = (column: string) => say(fieldContract(`${table}.${column}`)?.title ?? { vi: column, en: column });
  return (
    <section aria-labelledby="intake-codes" className={ask.alike}>
      <h4 id="intake-codes">
        {t('intake.codes')} <small>{unknown.length > 0 && t('intake.codesLead', { codes: n(unknown.length), rows: n(rows) })}</small>
      </h4>
      <ul className={ask.questions}>
        {unknown.slice(0, SHOWN).map((one) => (
          <UnknownCode key={`${one.column} ${one.target} ${one.value}`} flow={flow} table={table} unknown={one} />
        ))}
      </ul>
      {unknown.length > SHOWN && <p className={styles.soft}>{t('intake.codesMore', { n: n(unknown.length - SHOWN) })}</p>}
      {unjudged.length > 0 && (
        <p className={styles.soft}>
          {t('intake.codesUnjudged', { columns: [...new Set(unjudged.map((one) => named(one.column)))].join(', ') })}
        </p>
      )}
    </section>
  );
}
