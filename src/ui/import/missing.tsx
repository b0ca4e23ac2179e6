import { codeLabel } from '../../domain/codes';
import { tableContract } from '../../domain/contract';
import type { Mapping } from '../../ingest/cast/mapping';
import { isOwnKey } from '../../ingest/cast/own-keys';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import { asked, lacking } from './mapping-edit';
import { OwnKey } from './own-key';
import { Select } from './select';

/** Required columns that the file lacks: one value for all its rows. */
export function Missing({ flow, mapping }: { readonly flow: ImportFlow; readonly mapping: Mapping }) {
  const { t, say } = useText();
  const { pack } = useSession();
  const contract = tableContract(mapping.table);
  const open = asked(mapping);
  if (!contract || open.length === 0) return null;
  const own = open.filter((name) => isOwnKey(mapping.table, name));
  const others = open.filter((name) => !own.includes(name));
  const choices = (name: string) => {
    const field = contract.fields.find((f) => f.name === name);
    if (field?.codeList) {
      const list = field.codeList;
      return field.codes.map((code) => {
        const label = codeLabel(list, code);
        return { id: code, name: label ? say(label) : code };
      });
    }
    const to = contract.references.find((r) => r.fields.length === 1 && r.fields[0] === name)?.table;
    if (to === 'units') return (pack?.units ?? []).filter((u) => u.validTo === null).map((u) => ({ id: u.id, name: say(u.name) }));
    if (to === 'partners') return (pack?.partners ?? []).map((p) => ({ id: p.id, name: say(p.name) }));
    return null;
  };
  return (
    <section aria-labelledby="intake-missing" className={`${styles.missing} ${lacking(mapping).length > 0 ? styles.open : ''}`}>
      <h4 id="intake-missing">{t('intake.missing')}</h4>
      {own.map((name) => (
        <OwnKey key={name} flow={flow} mapping={mapping} field={name} />
      ))}
      {others.length > 0 && <p className={styles.soft}>{t('intake.missingLead')}</p>}
      <div className={styles.fields}>
        {others.map((name) => {
          const field = contract.fields.find((f) => f.name === name);
          const label = field ? say(field.title) : name;
          const fill = mapping.fill[name];
          const value = fill && 'text' in fill ? fill.text : '';
          const list = choices(name);
          return list ? (
            <Select
              key={name}
              label={label}
              shown
              value={value}
              options={[{ id: '', name: t('intake.fillChoose') }, ...list]}
              onChange={(text) => void flow.fill(name, { text })}
            />
          ) : (
            <label key={name} className={styles.field}>
              <span>{label}</span>
              <input
                className={styles.text}
                defaultValue={value}
                onBlur={(event) => event.target.value !== value && void flow.fill(name, { text: event.target.value })}
              />
            </label>
          );
        })}
      </div>
    </section>
  );
}
