import { type FormEvent, useState } from 'react';
import type { Part, Version } from '../../domain/version';
import { day } from '../../i18n/dates';
import button from '../parts/button.module.css';
import { type Keeping, useKeeper } from '../parts/keeping';
import { moment } from '../parts/moment';
import { useText } from '../parts/text';
import styles from './keeping.module.css';
import { size } from './sizes';

const ROLES = ['source', 'received', 'mapping', 'changes', 'definitions'] as const;
const LONGEST = 200;

function Said({ keeping, version }: { readonly keeping: Keeping; readonly version: Version }) {
  const { t } = useText();
  const { remark } = useKeeper();
  const before = keeping.remarks.get(version.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
    };
    void remark(version.id, { note: text('note'), by: text('by') });
  };
  return (
    <form className={styles.actions} onSubmit={submit}>
      <label>
        {t('keeping.noteLabel')} <input name="note" maxLength={LONGEST} defaultValue={before?.note ?? version.note} />
      </label>
      <label>
        {t('keeping.byLabel')} <input name="by" maxLength={LONGEST} autoComplete="name" defaultValue={before?.by ?? ''} />
      </label>
      <button type="submit" className={button.button}>
        {t('keeping.saveRemark')}
      </button>
    </form>
  );
}

function Remove({ keeping, version }: { readonly keeping: Keeping; readonly version: Version }) {
  const { t, lang } = useText();
  const { remove } = useKeeper();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className={button.button} disabled={keeping.busy} onClick={() => setSure(true)}>
        {t('keeping.remove')}
      </button>
    );
  const asks = t('keeping.removeSure', moment(version.at, lang));
  return (
    <div className={styles.actions} role="group" aria-label={asks}>
      <span>{asks}</span>
      <button
        type="button"
        className={`${button.button} ${button.primary}`}
        disabled={keeping.busy}
        onClick={() => void remove(version.id)}
      >
        {t('keeping.removeYes')}
      </button>
      <button type="button" className={button.button} onClick={() => setSure(false)}>
        {t('keeping.sureNo')}
      </button>
    </div>
  );
}

/** What a version holds, file by file; what is said of it; and its removal, where it is not shown. */
export function VersionDetails({ keeping, version }: { readonly keeping: Keeping; readonly version: Version }) {
  const { t, lang } = useText();
  const role = ({ role: of }: Part) => t(`keeping.role_${ROLES.find((r) => r === of) ?? 'other'}`);
  return (
    <>
      <p className={styles.soft}>{t('keeping.about', { id: version.id.slice(0, 12), date: day(version.asOf, lang) })}</p>
      <Said key={version.id} keeping={keeping} version={version} />
      <table className={styles.table} aria-label={t('keeping.parts')}>
        <thead>
          <tr>
            <th scope="col">{t('keeping.colPart')}</th>
            <th scope="col">{t('keeping.colRole')}</th>
            <th scope="col" className={styles.end}>
              {t('keeping.colBytes')}
            </th>
            <th scope="col">{t('keeping.colSha')}</th>
          </tr>
        </thead>
        <tbody>
          {version.parts.map((part) => (
            <tr key={`${part.role} ${part.name} ${part.sha256}`}>
              <th scope="row">{part.name}</th>
              <td>{role(part)}</td>
              <td className={styles.end}>{size(part.bytes, lang)}</td>
              <td className={styles.code}>{part.sha256}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {version.id !== keeping.shown && (
        <div className={styles.actions}>
          <Remove keeping={keeping} version={version} />
        </div>
      )}
    </>
  );
}
