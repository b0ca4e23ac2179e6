import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import button from '../parts/button.module.css';
import { droppedFiles, PICKED, PICKED_LAST, type PickedLast, plainlyNamed, sorted } from '../parts/dropped';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { Done } from './done';
import type { ImportFlow } from './flow';
import zone from './drop.module.css';
import { type Given, SetAside } from './set-aside';

const Desk = lazy(() => import('./desk'));

/** React knows the attribute only by this spelling. */
const FOLDER = { webkitdirectory: '' };

const NOTHING: Given = { packs: [], others: [], nothing: false };

/** A saved pack is no file of a unit: it is opened, not taken in. */
const isPack = (name: string): boolean => name.toLowerCase().endsWith('.thuocdo');

/** Where files of units are taken in: dropped or picked, then checked on the desk below. */
export function ImportSection({ flow }: { readonly flow: ImportFlow }) {
  const { t } = useText();
  const state = useSyncExternalStore(flow.subscribe, flow.state);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  // What was left out of a folder where a person began is told here, once.
  const [given, setGiven] = useState<Given>(() => ({ ...NOTHING, others: client.getQueryData<PickedLast>(PICKED_LAST)?.others ?? [] }));
  useEffect(() => {
    client.setQueryData<PickedLast>(PICKED_LAST, (last) => last && { ...last, others: [] });
  }, [client]);
  const take = (files: readonly File[], others: readonly File[]) => {
    const packs = files.filter(({ name }) => isPack(name));
    const tables = files.filter(({ name }) => !isPack(name));
    setGiven({ packs, others: others.map(({ name }) => name), nothing: files.length === 0 && others.length === 0 });
    if (tables.length > 0) void flow.take(tables);
  };
  const walked = (files: readonly File[]) => {
    const { tables, others } = sorted(files);
    take(tables, others);
  };
  const picked = (event: ChangeEvent<HTMLInputElement>, isFolder: boolean) => {
    const files = [...(event.target.files ?? [])].map(plainlyNamed);
    event.target.value = '';
    if (isFolder) walked(files);
    else if (files.length > 0) take(files, []);
  };
  return (
    <section className={zone.section} aria-labelledby="intake">
      <div
        className={`${zone.drop} ${over ? zone.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFiles(event.dataTransfer.items).then(walked);
        }}
      >
        <Icon name="save" size={26} />
        <div>
          <h2 id="intake">{t(over ? 'intake.dropNow' : 'intake.title')}</h2>
          <p>{t('intake.lead')}</p>
        </div>
        <div className={zone.pick}>
          <span>{t('intake.drop')}</span> <span>{t('intake.or')}</span>
          <button type="button" className={button.button} disabled={state.busy === 'writing'} onClick={() => input.current?.click()}>
            <Icon name="plus" />
            {t('intake.pick')}
          </button>
          <button type="button" className={button.button} disabled={state.busy === 'writing'} onClick={() => folder.current?.click()}>
            {t('intake.pickFolder')}
          </button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={`${PICKED},.thuocdo`}
          aria-label={t('intake.pick')}
          onChange={(event) => picked(event, false)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          multiple
          {...FOLDER}
          aria-label={t('intake.pickFolder')}
          onChange={(event) => picked(event, true)}
        />
      </div>
      <SetAside given={given} busy={state.busy !== null} onDone={() => setGiven(NOTHING)} />
      <Done flow={flow} done={state.done} />
      {state.file && (
        <Suspense fallback={null}>
          <Desk key={`${state.file.name} ${state.file.lastModified}`} flow={flow} state={state} />
        </Suspense>
      )}
    </section>
  );
}
