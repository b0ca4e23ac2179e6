import { useState } from 'react';
import { csv, type CsvCell } from '../../exports/csv';
import { number } from '../../i18n/format';
import { isOwn, type Rule, rules } from '../../indicators/rules-book';
import { records } from '../../domain/table';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { save } from '../parts/save';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { CheckRow } from './check-row';
import styles from './data-page.module.css';
import { found } from './summary';

const OF_DOMAIN = rules.filter((r) => !isOwn(r)).length;

/** The 26 checks of the domain, and below them the product's own, with what they found; each opens to its rows. */
export function Checks({ pack }: { readonly pack: PackView }) {
  const { t, say, lang } = useText();
  const { asker } = useSession();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const hit = rules.filter((r) => found(pack, r.code).rows > 0);
  const shown = all ? rules : hit;
  const own = shown.filter(isOwn);
  const row = (rule: Rule) => (
    <CheckRow key={rule.code} pack={pack} rule={rule} open={open === rule.code} onToggle={() => setOpen(open === rule.code ? null : rule.code)} />
  );
  const download = async () => {
    if (!asker) return;
    const parts = await Promise.all(hit.map(async (rule) => ({ rule, rows: records(await asker.findingRows(rule.code, pack.asOf)) })));
    const lines = parts.flatMap(({ rule, rows }) =>
      rows.map((r): CsvCell[] => [
        rule.code,
        say(rule.title),
        t(`data.severity_${rule.severity}`),
        String(r['table_name'] ?? ''),
        pack.tables[String(r['table_name'])]?.file ?? null,
        r['line'] === null ? null : Number(r['line']),
        String(r['column_name'] ?? ''),
        String(r['record'] ?? ''),
        r['value'] === null ? null : String(r['value']),
      ]),
    );
    const head = [t('data.colCheck'), t('data.colReason'), t('data.colSeverity'), t('data.colTable'), t('data.colFile'), t('data.colLine'), t('data.colColumn'), t('data.colRecord'), t('data.colValue')];
    save('phat-hien.csv', csv([head, ...lines]), 'text/csv');
  };
  return (
    <section className={styles.section} aria-labelledby="checks">
      <header>
        <h2 id="checks">{t('data.checks', { n: number(OF_DOMAIN, 0, lang), own: number(rules.length - OF_DOMAIN, 0, lang) })}</h2>
        <button type="button" className={button.button} aria-pressed={all} onClick={() => setAll(!all)}>
          {t(all ? 'data.showFound' : 'data.showAll')}
        </button>
        {hit.length > 0 && (
          <button type="button" className={button.button} onClick={() => void download()}>
            <Icon name="save" />
            {t('data.downloadFindings')}
          </button>
        )}
      </header>
      <p className={styles.note} role="status">
        {pack.checked ? t('data.checksFound', { n: number(hit.length, 0, lang), all: number(rules.length, 0, lang) }) : t('data.checking')} {t('data.checksLead')}
      </p>
      {shown.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('data.checksCaption')}>
            <thead>
              <tr>
                <th scope="col">{t('data.colCheck')}</th>
                <th scope="col">{t('data.colReason')}</th>
                <th scope="col">{t('data.colSeverity')}</th>
                <th scope="col" className={styles.wide}>
                  {t('data.colTable')}
                </th>
                <th scope="col" className={styles.end}>
                  {t('data.colFindings')}
                </th>
              </tr>
            </thead>
            <tbody>{shown.filter((rule) => !isOwn(rule)).map(row)}</tbody>
            {own.length > 0 && (
              <tbody>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={styles.own}>
                    {t('data.ownChecks', { n: number(OF_DOMAIN, 0, lang) })}
                  </th>
                </tr>
                {own.map(row)}
              </tbody>
            )}
          </table>
        </div>
      )}
    </section>
  );
}
