import { useEffect, useState } from 'react';
import { number } from '../../i18n/format';
import type { ResultRow, ResultView } from '../../workbench/port';
import { SidePanel } from '../parts/side-panel';
import { useText } from '../parts/text';
import { useSqlDesk } from './desk';
import { exactText, isNumeric } from './grid/cell-text';
import styles from './results.module.css';

interface Props {
  readonly result: number;
  readonly view: ResultView;
  readonly index: number;
  readonly onClose: () => void;
}

/** Every column of one row, nothing cut. */
export function RowPanel({ result, view, index, onClose }: Props) {
  const { t, lang } = useText();
  const { sandbox } = useSqlDesk();
  const [row, setRow] = useState<ResultRow | null>(null);
  useEffect(() => {
    let mine = true;
    // A result that is gone says so above its cells.
    sandbox.row(result, view, index).then(
      (found) => mine && setRow(found),
      () => undefined,
    );
    return () => {
      mine = false;
    };
  }, [sandbox, result, view, index]);
  return (
    <SidePanel title={t('workbench.row', { n: number(index + 1, 0, lang) })} lead={t('workbench.rowLead')} open onClose={onClose}>
      <div className={styles.row}>
        <dl>
          {(row?.cells ?? []).map(({ name, type, text }) => (
            <div key={name}>
              <dt>
                {name} · {type}
              </dt>
              <dd>
                {text === null
                  ? t('workbench.null')
                  : text === ''
                    ? t('workbench.emptyText')
                    : isNumeric(type)
                      ? exactText(text, lang)
                      : text}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </SidePanel>
  );
}
