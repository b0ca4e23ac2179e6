import { Fragment, useEffect, useRef } from 'react';
import { Icon } from '../../../ui/parts/icon';
import { useText } from '../../../ui/parts/text';
import { KeyCap } from '../key-cap';
import type { Act } from './entry';
import type { Mark } from './match';
import styles from './palette.module.css';
import type { Found, Group } from './search';

/** A text with the matched letters set apart. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {marks.map(([from, to], i) => (
        <Fragment key={from}>
          {text.slice(ends[i], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

interface Props {
  readonly id: string;
  readonly groups: readonly (readonly [Group, readonly Found<Act>[]])[];
  /** Place of the active option among all of them. */
  readonly active: number;
  readonly onPick: (found: Found<Act>) => void;
  readonly onPoint: (at: number) => void;
}

/** What was found, group by group. The field keeps the focus and names the active option. */
export function Options({ id, groups, active, onPick, onPoint }: Props) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const places = new Map(groups.flatMap(([, found]) => found).map((one, at) => [one, at]));
  return (
    <div ref={list} role="listbox" id={`${id}list`} aria-label={t('commands.found')} className={styles.list}>
      {groups.map(([group, found]) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <div id={`${id}${group}`} role="presentation" className={styles.group}>
            {t(`commands.group_${group}`)}
          </div>
          {found.map((one) => {
            const at = places.get(one) ?? 0;
            const { entry, beside } = one;
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are heard by the field, which names the active option
              <div
                key={one.id}
                id={`${id}${at}`}
                role="option"
                aria-selected={at === active}
                className={styles.option}
                onClick={() => onPick(one)}
                onMouseMove={() => at !== active && onPoint(at)}
              >
                <Icon name={entry.act.icon} />
                <span className={styles.label}>
                  <Marked text={entry.label} marks={one.hit.marks} />
                  {beside && (
                    <>
                      {', '}
                      {t('commands.only')} <Marked text={beside.label} marks={one.besideHit?.marks ?? []} />
                    </>
                  )}
                </span>
                {entry.act.note && !entry.act.keys && <small>{entry.act.note}</small>}
                {entry.act.keys && (
                  <span className={styles.keys} aria-hidden>
                    {entry.act.keys.map((key) => (
                      <KeyCap key={key} keys={key} />
                    ))}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
