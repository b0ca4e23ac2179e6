import { type KeyboardEvent, type ReactNode, useContext, useId } from 'react';
import type { Figure } from '../../../domain/figure';
import { Icon } from '../icon';
import { Said } from '../said';
import { singleKey } from '../single-keys';
import { useText } from '../text';
import { Body } from './body';
import { Collected, CollectContext } from './collect';
import { DefinitionDialog } from './definition-dialog';
import { DownloadDialog } from './download-dialog';
import styles from './frame.module.css';
import unseen from '../unseen.module.css';
import { Key } from './key';
import { type Action, FigureMenu, ITEMS } from './menu';
import menu from './menu.module.css';
import { useShelved } from './shelf';
import { SourceLine } from './source-line';
import { SqlDialog } from './sql-dialog';
import { useActions } from './use-actions';
import { useCoded } from './use-coded';

export interface FrameProps {
  readonly figure: Figure;
  /** The sheet of the indicator; without it the figure has no "definition". */
  readonly definition?: ReactNode;
  readonly sql?: string | null;
  /** Asked with the key of a mark that was clicked, entered or chosen in the table. */
  readonly onMark?: ((key: string) => void) | undefined;
  /** At the right of the key: a choice of dimension, for example. */
  readonly controls?: ReactNode;
  readonly className?: string | undefined;
  /** Level of the title among the page's headings. */
  readonly heading?: 'h2' | 'h3';
}

const KEYS: Readonly<Record<string, Action>> = Object.fromEntries(ITEMS.flat().map((item) => [item.key.toLowerCase(), item.action]));

/** One figure with its code: drawn, or handed to whoever collects figures. */
export function FigureFrame(props: FrameProps) {
  const figure = useCoded(props.figure);
  const collect = useContext(CollectContext);
  return collect ? <Collected figure={figure} collect={collect} /> : <Framed {...props} figure={figure} />;
}

/** Tag, finding, measure, key, plot or table, sentence, source; and everything one may do with it. */
function Framed({ figure, definition, sql = null, onMark, controls, className, heading: Heading = 'h3' }: FrameProps) {
  const { t, whole } = useText();
  const title = useId();
  const actions = useActions(figure, sql);
  const place = useShelved(figure, actions.run);
  const off = new Set<Action>([
    ...(definition ? [] : (['definition'] as const)),
    ...(sql ? [] : (['sql'] as const)),
    ...(actions.exports ? [] : (['copyTable', 'image', 'download'] as const)),
    ...(actions.decks ? [] : (['deck'] as const)),
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = KEYS[singleKey(event) ?? ''];
    if (!action || off.has(action)) return;
    event.preventDefault();
    event.stopPropagation();
    actions.run(action);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- single keys act on the figure that holds the focus
    <figure
      id={figure.id}
      ref={place}
      tabIndex={-1}
      className={[styles.figure, className].filter(Boolean).join(' ')}
      aria-labelledby={title}
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <div>
          <Heading id={title}>{whole(figure.title)}</Heading>
          <p className={styles.measure}>{whole(figure.measure)}</p>
        </div>
        <div className={styles.actions}>
          <button
            type="button"
            className={menu.icon}
            aria-pressed={actions.table}
            aria-label={`${t('figures.showTable')}: ${figure.title}`}
            title={`${t(actions.table ? 'figures.showChart' : 'figures.showTable')} (T)`}
            onClick={() => actions.run('table')}
          >
            <Icon name="table" />
          </button>
          <FigureMenu title={figure.title} table={actions.table} off={off} onAction={actions.run} />
        </div>
      </header>
      {((figure.key?.length ?? 0) > 0 || controls) && (
        <div className={styles.key}>
          <Key items={figure.key ?? []} />
          {controls && <div className={styles.controls}>{controls}</div>}
        </div>
      )}
      <Body figure={figure} table={actions.table} onMark={onMark} />
      {figure.sentence && (
        <p className={styles.say}>
          <Said segments={figure.say ?? [{ text: figure.sentence }]} />
        </p>
      )}
      <SourceLine figure={figure} />
      <p className={actions.notice ? styles.notice : unseen.unseen} role="status" key={actions.notice}>
        {actions.notice}
      </p>
      {actions.opened === 'definition' && <DefinitionDialog onClose={actions.close}>{definition}</DefinitionDialog>}
      {actions.opened === 'sql' && sql && <SqlDialog sql={sql} onCopy={actions.copySql} onClose={actions.close} />}
      {actions.opened === 'download' && <DownloadDialog onPick={actions.save} onClose={actions.close} />}
    </figure>
  );
}
