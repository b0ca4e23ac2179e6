import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { Asked } from '../../domain/asked';
import type { Lesson } from '../../indicators/lessons';
import type { Sandbox } from '../../workbench/port';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import { SqlDeskContext } from './desk';
import { Editor } from './editor/editor';
import { IndicatorDialog } from './indicator/dialog';
import { Origin } from './origin';
import styles from './page.module.css';
import unseen from '../parts/unseen.module.css';
import { Reference } from './reference/reference';
import { Results } from './results';
import { SaveDialog } from './save-dialog';
import { SchemaPanel } from './schema/panel';
import { ScriptTabs } from './script-tabs';
import { Side, type SideTab } from './side/side';
import { Split } from './split';
import { StatusBar } from './status-bar';
import { Toast, useTold } from './told';
import { Toolbar } from './toolbar';
import { useDesk } from './use-desk';
import type { Work } from './work';

interface Props {
  readonly sandbox: Sandbox;
  readonly work: Work;
  readonly pack: PackView;
  readonly asked: Asked;
  /** This computer keeps what is made here. */
  readonly kept: boolean;
  /** Period and unit, where they are chosen. */
  readonly scope: ReactNode;
  readonly lessons: readonly Lesson[];
}

/** A script that came with the address is opened once, and leaves the address; it waits for somebody to run it. */
function useLinked(work: Work): void {
  const { sql } = useSearch({ from: '/sql' });
  const navigate = useNavigate({ from: '/sql' });
  const { t } = useText();
  useEffect(() => {
    if (sql === undefined) return;
    work.open({ title: t('workbench.linked'), text: sql, origin: 'link' });
    void navigate({ search: (s) => ({ ...s, sql: undefined }), replace: true });
  }, [sql, work, navigate, t]);
}

/** The SQL workbench: tables at the left, script and results, what belongs to them at the right. */
export function WorkbenchPage({ sandbox, work, pack, asked, kept, scope, lessons }: Props) {
  const { t } = useText();
  const { look } = useSearch({ from: '/sql' });
  const { told, tell, hush } = useTold();
  const { desk, hold } = useDesk({ sandbox, work, pack, asked, kept, tell });
  const [side, setSide] = useState<SideTab>('chart');
  const [dialog, setDialog] = useState<'save' | 'indicator' | null>(null);
  const [drawer, setDrawer] = useState<'schema' | 'side' | null>(null);
  useLinked(work);
  return (
    <SqlDeskContext value={desk}>
      {look && <Reference look={look} />}
      <div className={styles.bench} data-drawer={drawer ?? undefined} hidden={look !== undefined}>
        <h1 className={unseen.unseen}>{t('workbench.title')}</h1>
        <SchemaPanel />
        <div className={styles.middle}>
          <div className={styles.drawers}>
            {(['schema', 'side'] as const).map((which) => (
              <button
                key={which}
                type="button"
                className={button.button}
                aria-pressed={drawer === which}
                onClick={() => setDrawer(drawer === which ? null : which)}
              >
                <Icon name={which === 'schema' ? 'table' : 'grid'} size={14} />
                {t(which === 'schema' ? 'workbench.schema' : 'workbench.side')}
              </button>
            ))}
          </div>
          <ScriptTabs />
          <Toolbar scope={scope} onSave={() => setDialog('save')} onIndicator={() => setDialog('indicator')} />
          <Origin />
          <Split
            upper={
              <div id="sql-script" role="tabpanel" aria-label={t('workbench.editor')} className={styles.script}>
                <Editor hold={hold} />
              </div>
            }
            lower={
              <Results
                onLesson={() => {
                  setSide('lessons');
                  setDrawer('side');
                }}
              />
            }
          />
          <StatusBar />
        </div>
        <Side tab={side} onTab={setSide} lessons={lessons} />
        <Toast told={told} hush={hush} />
      </div>
      {dialog === 'save' && <SaveDialog onClose={() => setDialog(null)} />}
      {dialog === 'indicator' && <IndicatorDialog onClose={() => setDialog(null)} />}
    </SqlDeskContext>
  );
}
